import type { MetaDescriptor } from "@remix-run/node";
import type { Locale } from "~/i18n/locale";
import { siteTitle } from "~/i18n/page-title";
import { inLanguage } from "~/i18n/paths";

interface PublicPageFacts {
  title: string;
  description: string;
  locale: Locale;
  pathname: string;
  /** Address of the site, without a slash at the end. */
  site: string;
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
  site,
  data,
}: PublicPageFacts): MetaDescriptor[] {
  const full = title.includes("Stadscoalitie") ? title : siteTitle(title);
  const languages = (["nl", "en"] as const).flatMap((language) => {
    const path = inLanguage(pathname, language);
    return path
      ? [{ tagName: "link" as const, rel: "alternate", hrefLang: language, href: site + path }]
      : [];
  });
  return [
    { title: full },
    { name: "description", content: description },
    { tagName: "link", rel: "canonical", href: site + pathname },
    ...languages,
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { property: "og:type", content: "website" },
    { property: "og:url", content: site + pathname },
    { property: "og:locale", content: locale === "nl" ? "nl_NL" : "en_GB" },
    { property: "og:site_name", content: "De Stadscoalitie" },
    ...(data ? [{ "script:ld+json": { "@context": "https://schema.org", ...wrapped(data) } }] : []),
  ];
}

const wrapped = (data: Record<string, unknown> | Record<string, unknown>[]) =>
  Array.isArray(data) ? { "@graph": data } : data;
