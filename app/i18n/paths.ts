import { isPublicPath, type Locale } from "./locale";

/** Public pages by name, with their address in each language. Pages with a parameter end in their prefix. */
const publicPaths = {
  home: { nl: "/", en: "/en" },
  method: { nl: "/methode", en: "/en/method" },
  masterclasses: { nl: "/masterclasses", en: "/en/masterclasses" },
  cohorts: { nl: "/cohorten", en: "/en/cohorts" },
  about: { nl: "/over-ons", en: "/en/about" },
  contact: { nl: "/contact", en: "/en/contact" },
  privacy: { nl: "/privacy", en: "/en/privacy" },
  search: { nl: "/zoeken", en: "/en/search" },
  verify: { nl: "/verify", en: "/en/verify" },
} as const satisfies Record<string, Record<Locale, string>>;

export type PublicPage = keyof typeof publicPaths;

/** The address of a public page, with `rest` (already encoded) behind it: `publicPath("masterclasses", "en", "anders-kijken")`. */
export const publicPath = (page: PublicPage, locale: Locale, ...rest: string[]) =>
  [publicPaths[page][locale].replace(/\/$/, rest.length ? "" : "/"), ...rest].join("/");

/** The same public page in the other language, or null when `pathname` is not a public page. */
export function inLanguage(pathname: string, to: Locale): string | null {
  const from: Locale = /^\/en(\/|$)/.test(pathname) ? "en" : "nl";
  const pages = (Object.keys(publicPaths) as PublicPage[]).sort(
    (a, b) => publicPaths[b][from].length - publicPaths[a][from].length,
  );
  for (const page of pages) {
    const path = publicPaths[page][from];
    if (pathname === path || (page !== "home" && pathname.startsWith(`${path}/`)))
      return publicPaths[page][to] + pathname.slice(path.length);
  }
  return null;
}

/**
 * Where the language switch leads. A personal page keeps its address: the language is asked for in its query and remembered by
 * the server. An address that no page has leads to the other language's home.
 */
export function languageSwitch(pathname: string, search: string, to: Locale): string {
  const publicPage = inLanguage(pathname, to);
  if (publicPage) return publicPage + search;
  if (isPublicPath(pathname)) return publicPath("home", to);
  const query = new URLSearchParams(search);
  query.set("lang", to);
  return `?${query}`;
}

/** Every public page without a parameter: for the router, the sitemap and the link check. */
export const publicPages = publicPaths;

/** The name of the public page at exactly `pathname`, or null. */
export const publicPageAt = (pathname: string): PublicPage | null =>
  (Object.keys(publicPaths) as PublicPage[]).find((page) =>
    Object.values(publicPaths[page]).some((path) => path === pathname),
  ) ?? null;
