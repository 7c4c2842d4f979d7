/** The languages of the product. Dutch is the source, and what a public address without prefix is in. */
export const locales = ["nl", "en"] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (value: unknown): value is Locale => value === "nl" || value === "en";

/** The language that a row names; Dutch when it names none of ours. */
export const toLocale = (text: string): Locale => (isLocale(text) ? text : "nl");

/** Addresses that belong to a signed-in person, a session or a machine: their language is the person's, not the URL's. */
const personal = /^\/(my|learn|desk|sign-in|sign-out|checkout|tickets|dev)(\/|\.data$|$)/;

/** Whether the URL alone decides the language of `pathname`, so that the page can be shared and cached. */
export const isPublicPath = (pathname: string) => !personal.test(pathname);

/** The language that the address of a personal page asks for (`?lang=en`), or null. The server remembers it in a cookie. */
export function chosenLocale({ pathname, searchParams }: URL): Locale | null {
  const wanted = searchParams.get("lang");
  return !isPublicPath(pathname) && isLocale(wanted) ? wanted : null;
}

const rememberedOnHost = /(?:^|;\s*)__Host-lang=(nl|en)(?:;|$)/;
const rememberedOnHttp = /(?:^|;\s*)lang=(nl|en)(?:;|$)/;

/**
 * The language a request is answered in. A public address decides by itself (`/en/…` English, else Dutch); elsewhere what the
 * address asks for, then the `__Host-lang` cookie (`lang` on http), then the browser's Accept-Language, then Dutch.
 */
export function localeOf(request: Request): Locale {
  const url = new URL(request.url);
  const { pathname } = url;
  if (/^\/en(\/|\.data|$)/.test(pathname)) return "en";
  if (isPublicPath(pathname)) return "nl";
  const chosen = chosenLocale(url);
  if (chosen) return chosen;
  const cookies = request.headers.get("cookie") ?? "";
  const remembered = (rememberedOnHost.exec(cookies) ?? rememberedOnHttp.exec(cookies))?.[1];
  if (isLocale(remembered)) return remembered;
  return preferredLocale(request.headers.get("accept-language") ?? "");
}

/** The first of our languages in an Accept-Language header (RFC 9110 §12.5.4), by weight; Dutch when none is named. */
export function preferredLocale(acceptLanguage: string): Locale {
  const wanted = acceptLanguage
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const q = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { language: tag.split("-")[0], weight: q === undefined ? 1 : Number(q) };
    })
    .filter(({ language, weight }) => isLocale(language) && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const first = wanted[0]?.language;
  return isLocale(first) ? first : "nl";
}
