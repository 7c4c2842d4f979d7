import { addressAt, siteFiles, sitePages } from "../addresses";
import { fillPattern } from "../lib/patterns";
import { addressLocale, type Locale } from "./locale";

const named = { ...sitePages, ...siteFiles };
type Name = keyof typeof named;
export type PublicPage = keyof typeof sitePages;
type PatternOf<Page extends Name> = (typeof named)[Page]["patterns"]["nl"];

/** One text for each parameter of a pattern. */
type ParametersOf<Pattern extends string> = Pattern extends `${string}:${string}/${infer Rest}`
  ? [string, ...ParametersOf<Rest>]
  : Pattern extends `${string}:${string}`
    ? [string]
    : [];

/**
 * The address of a public page or file, with what it is of, already encoded: `publicPath("masterclass", "en", "anders-kijken")`.
 * One that needs more or less than it is given fails the type check.
 */
export const publicPath = <Page extends Name>(
  page: Page,
  locale: Locale,
  ...parameters: ParametersOf<PatternOf<Page>>
): string => fillPattern(named[page].patterns[locale], parameters);

const nameOf = (id: string): Name | null => {
  const name = id.replace(/-(nl|en)$/, "");
  return Object.hasOwn(named, name) ? (name as Name) : null;
};

/** The public page that stands at `pathname`, or null. */
export function publicPageAt(pathname: string): PublicPage | null {
  const name = nameOf(addressAt(pathname)?.address.id ?? "");
  return name && name in sitePages ? (name as PublicPage) : null;
}

/** The same public page in the other language, or null when `pathname` is not a public page. */
export function inLanguage(pathname: string, to: Locale): string | null {
  const found = addressAt(pathname);
  const name = found && nameOf(found.address.id);
  return name && fillPattern(named[name].patterns[to], found.parameters);
}

/**
 * Where the language switch leads. A personal page keeps its address: the language is asked for in its query and remembered by
 * the server. An address that no page has leads to the other language's home.
 */
export function languageSwitch(pathname: string, search: string, to: Locale): string {
  const publicPage = inLanguage(pathname, to);
  if (publicPage) return publicPage + search;
  if (addressLocale(pathname)) return publicPath("home", to);
  const query = new URLSearchParams(search);
  query.set("lang", to);
  return `?${query}`;
}

/** A public page that is one page, without a parameter. */
export type SinglePage = {
  [Page in PublicPage]: PatternOf<Page> extends `${string}:${string}` ? never : Page;
}[PublicPage];

export const singlePages = (Object.keys(sitePages) as PublicPage[]).filter(
  (page): page is SinglePage => !sitePages[page].patterns.nl.includes(":"),
);
