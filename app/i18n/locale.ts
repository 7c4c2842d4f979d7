import { addressAt, addresses } from "../addresses";

/** The languages of the product. Dutch is the source, and what a public address without prefix is in. */
export const locales = ["nl", "en"] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (value: unknown): value is Locale => value === "nl" || value === "en";

/** The language that a row names; Dutch when it names none of ours. */
export const toLocale = (text: string): Locale => (isLocale(text) ? text : "nl");

/** What the addresses of persons begin with: `my`. Where nothing is below it, it is still a person who asks. */
const personalParts = new Set(
  addresses.flatMap(({ pattern, locale }) => (locale === null ? [pattern.split("/")[0]!] : [])),
);

/**
 * The language that `pathname` alone decides, so that the page can be shared: that of a public address, and of one where nothing
 * public is (`/en/…` English, else Dutch). Null where the language is that of whoever asks.
 */
export function addressLocale(pathname: string): Locale | null {
  const found = addressAt(pathname);
  if (!found && personalParts.has(pathname.split("/")[1]!)) return null;
  return found ? found.address.locale : /^\/en(\/|\.data|$)/.test(pathname) ? "en" : "nl";
}

/** The language that the address of a personal page asks for (`?lang=en`), or null. The server remembers it in a cookie. */
export function chosenLocale({ pathname, searchParams }: URL): Locale | null {
  const wanted = searchParams.get("lang");
  return isLocale(wanted) && addressLocale(pathname) === null ? wanted : null;
}

const rememberedOnHost = /(?:^|;\s*)__Host-lang=(nl|en)(?:;|$)/;
const rememberedOnHttp = /(?:^|;\s*)lang=(nl|en)(?:;|$)/;

/**
 * The language a request is answered in: the address's own; elsewhere what the address asks for, then the `__Host-lang` cookie
 * (`lang` on http), then the browser's Accept-Language, then Dutch.
 */
export function localeOf(request: Request): Locale {
  const url = new URL(request.url);
  const decided = addressLocale(url.pathname) ?? chosenLocale(url);
  if (decided) return decided;
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
