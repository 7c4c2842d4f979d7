import type { MetaDescriptor } from "@remix-run/node";
import type { Locale } from "~/i18n/locale";
import { titleOf } from "~/i18n/page-title";
import { inLanguage, publicPath } from "~/i18n/paths";
import { type Matches, siteIn } from "~/platform/site/site";
import { linkPictureMessages } from "../pictures/link-picture.messages";

interface PublicPageFacts {
  title: string;
  description: string;
  locale: Locale;
  pathname: string;
  /** The routes that the page is made of. */
  matches: Matches;
  /** The address of the picture that a link to it shows; the site's own unless given. */
  picture?: string;
  /** schema.org data about what the page shows. */
  data?: Record<string, unknown> | Record<string, unknown>[];
}

/**
 * What a public page tells machines: title, description, canonical address, its other language, Open Graph (ogp.me) and
 * schema.org data.
 */
export function pageMeta({
  title,
  description,
  locale,
  pathname,
  matches,
  picture,
  data,
}: PublicPageFacts): MetaDescriptor[] {
  const site = siteIn(matches);
  const full = title.includes(site.name) ? title : titleOf(site.name, title);
  const languages = site.languages.flatMap((language) => {
    const path = inLanguage(pathname, language);
    return path
      ? [{ tagName: "link" as const, rel: "alternate", hrefLang: language, href: site.origin + path }]
      : [];
  });
  return [
    { title: full },
    { name: "description", content: description },
    { tagName: "link", rel: "canonical", href: site.origin + pathname },
    ...languages,
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { property: "og:type", content: "website" },
    { property: "og:url", content: site.origin + pathname },
    { property: "og:locale", content: locale === "nl" ? "nl_NL" : "en_GB" },
    { property: "og:site_name", content: site.name },
    { property: "og:image", content: site.origin + (picture ?? publicPath("homePicture", locale)) },
    { property: "og:image:type", content: "image/png" },
    { property: "og:image:width", content: "1200" },
    { property: "og:image:height", content: "630" },
    { property: "og:image:alt", content: linkPictureMessages[locale].alt(picture ? title : site.name) },
    { name: "twitter:card", content: "summary_large_image" },
    ...(data ? [{ "script:ld+json": { "@context": "https://schema.org", ...wrapped(data) } }] : []),
  ];
}

const wrapped = (data: Record<string, unknown> | Record<string, unknown>[]) =>
  Array.isArray(data) ? { "@graph": data } : data;
