import type { LoaderFunctionArgs } from "@remix-run/node";
import { sitePages } from "~/addresses";
import { upcomingCohorts } from "~/features/cohorts/cohort/cohorts.queries.server";
import { fillPattern } from "~/lib/patterns";
import { bankOf } from "~/features/curriculum/content/content.server";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { siteScope } from "~/features/identity/access/scope";
import type { Site } from "~/platform/site/site";
import { escapeText } from "~/lib/markup/html";

/** Every public page in the languages of the site, each naming the others (https://www.sitemaps.org/protocol.html). */
export async function loader({ context: { site } }: LoaderFunctionArgs) {
  const things = await everyThing(site);
  const listed = Object.entries(sitePages).filter(([, { isListed }]) => isListed);
  const entries = listed.flatMap(([name, { patterns }]) =>
    (things[name] ?? [[]]).flatMap((parameters) => {
      const versions = site.languages.map((locale) => {
        return { locale, url: escapeText(site.origin + fillPattern(patterns[locale], parameters)) };
      });
      const alternates = versions
        .map(({ locale, url }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${url}"/>`)
        .join("");
      return versions.map(({ url }) => `<url><loc>${url}</loc>${alternates}</url>`);
    }),
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join("")}</urlset>`,
    { headers: { "Content-Type": "application/xml; charset=utf-8" } },
  );
}

/** What the pages of one thing are of, by the page's name: the parameters of each. */
async function everyThing(site: Site): Promise<Partial<Record<string, string[][]>>> {
  const { masterclasses, lesson } = currentCurriculum();
  const taught = masterclasses("nl");
  return {
    masterclass: taught.map(({ slug }) => [slug]),
    previewLesson: taught.map(({ slug, previewLessonId }) => [slug, lesson(previewLessonId, "nl")!.slug]),
    rewrite: bankOf("nl").map(({ slug }) => [slug]),
    cohort: (await upcomingCohorts(siteScope(site), "nl")).map(({ slug }) => [slug]),
  };
}
