import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { page } from "~/features/curriculum/content/content.server";
import { optionalPerson } from "~/features/identity/access/guards.server";
import { SheetShelf } from "~/features/sheets/library/components/sheet-shelf";
import { sheetLibrary } from "~/features/sheets/library/library.server";
import { Hero } from "~/ui/frame/hero";
import { Page, Section } from "~/ui/frame/layout";
import { Lead, Prose } from "~/ui/text";
import "~/styles/pages/material.css";

/** All sheets to fill in by hand, each with its download or the way to get it. */
export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await optionalPerson(request);
  const { title, description, html } = page("material", locale)!;
  const shelves = await sheetLibrary(actor, locale);
  return { title, description, html, shelves, isVisitor: actor === null, locale };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function Material() {
  const { title, description, html, shelves, isVisitor } = useLoaderData<typeof loader>();
  return (
    <>
      <Hero seed="materiaal">
        <h1>{title}</h1>
        <Lead>{description}</Lead>
      </Hero>
      <Page>
        <Prose html={html} />
      </Page>
      {shelves.map((shelf, index) => (
        <Section
          key={shelf.slug}
          ground={index % 2 === 0 ? "tint" : "paper"}
          id={shelf.slug}
          title={shelf.title}
        >
          <SheetShelf shelf={shelf} isVisitor={isVisitor} />
        </Section>
      ))}
    </>
  );
}
