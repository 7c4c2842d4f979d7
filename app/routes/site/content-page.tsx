import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Chapters } from "~/features/catalogue/pages/components/chapters";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { splitChapters } from "~/features/catalogue/pages/page-chapters";
import { publicPageAt } from "~/i18n/paths";
import { page } from "~/features/curriculum/content/content.server";
import { Hero } from "~/ui/frame/hero";
import { Lead } from "~/ui/text";
import "~/styles/pages/lesson.css";
import "~/styles/pages/chapters.css";

/** The pages that are prose alone: method, about, questions, privacy. */
export function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const name = publicPageAt(new URL(request.url).pathname.replace(/\.data$/, ""));
  const found = name && page(name, locale);
  if (!found) throw new Response("Not Found", { status: 404 });
  const { title, description, html, headings } = found;
  return { name, title, description, ...splitChapters(html, headings), locale };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function ContentPage() {
  const { name, title, description, intro, chapters } = useLoaderData<typeof loader>();
  return (
    <>
      <Hero seed={name}>
        <h1>{title}</h1>
        <Lead>{description}</Lead>
      </Hero>
      <Chapters intro={intro} chapters={chapters} />
    </>
  );
}
