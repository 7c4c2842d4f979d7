import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Chapters } from "~/features/catalogue/components/chapters";
import { pageMeta } from "~/features/catalogue/page-meta";
import { splitChapters } from "~/features/catalogue/page-chapters";
import { publicPageAt } from "~/i18n/paths";
import { page } from "~/platform/content/content.server";
import { publicUrl } from "~/platform/env.server";
import { Hero } from "~/ui/layout";
import { Lead } from "~/ui/text";
import "~/styles/lesson.css";
import "~/styles/chapters.css";

/** The pages that are prose alone: method, about, privacy. */
export function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const name = publicPageAt(new URL(request.url).pathname.replace(/\.data$/, ""));
  const found = name && page(name, locale);
  if (!found) throw new Response("Not Found", { status: 404 });
  const { title, description, html, headings } = found;
  return { name, title, description, ...splitChapters(html, headings), site: publicUrl, locale };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  data ? pageMeta({ ...data, pathname: location.pathname }) : [];

export default function ContentPage() {
  const { name, title, description, intro, chapters } = useLoaderData<typeof loader>();
  return (
    <>
      <Hero seed={name} slim>
        <h1>{title}</h1>
        <Lead>{description}</Lead>
      </Hero>
      <Chapters intro={intro} chapters={chapters} />
    </>
  );
}
