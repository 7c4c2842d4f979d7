import { upcomingCohorts } from "~/features/cohorts/cohort/cohorts.queries.server";
import { locales } from "~/i18n/locale";
import { inLanguage, type PublicPage, publicPages, publicPath } from "~/i18n/paths";
import { lesson, masterclasses } from "~/features/curriculum/content/content.server";
import { publicUrl } from "~/platform/env.server";
import { escapeText } from "~/lib/markup/html";

/** Every public page in both languages, each naming the other (https://www.sitemaps.org/protocol.html). */
export async function loader() {
  const pages = (Object.keys(publicPages) as PublicPage[]).filter((page) => page !== "search");
  const paths = [
    ...pages.map((page) => publicPath(page, "nl")),
    ...masterclasses("nl").flatMap(({ slug, previewLessonId }) => [
      publicPath("masterclasses", "nl", slug),
      publicPath("masterclasses", "nl", slug, lesson(previewLessonId, "nl")!.slug),
    ]),
    ...(await upcomingCohorts("nl")).map(({ slug }) => publicPath("cohorts", "nl", slug)),
  ];
  const link = (path: string) => escapeText(publicUrl + path);
  const entries = paths.flatMap((path) => {
    const versions = locales.map((locale) => ({ locale, path: inLanguage(path, locale) ?? path }));
    const alternates = versions
      .map((one) => `<xhtml:link rel="alternate" hreflang="${one.locale}" href="${link(one.path)}"/>`)
      .join("");
    return versions.map((one) => `<url><loc>${link(one.path)}</loc>${alternates}</url>`);
  });
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join("")}</urlset>`,
    {
      headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" },
    },
  );
}
