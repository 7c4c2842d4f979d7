import { type Matches, siteIn } from "~/platform/site/site";
import type { Locale } from "./locale";

/** What the browser calls a page: from the most particular to the site's name. Parts that are empty are left out. */
export const titleOf = (siteName: string, ...parts: (string | null | undefined)[]): string =>
  [...parts, siteName].filter(Boolean).join(" · ");

/** The same in a page's `meta`. */
export const siteTitle = (matches: Matches, ...parts: (string | null | undefined)[]): string =>
  titleOf(siteIn(matches).name, ...parts);

/** The `meta` of a page: its title, from the data of its loader and in the language that answered in (`locale`). */
export const pageTitle =
  <Data extends object>(title: (locale: Locale, data: Partial<Data>) => string) =>
  ({ data, matches }: { data?: unknown; matches: Matches }) => {
    const loaded = (data ?? {}) as Partial<Data> & { locale?: Locale };
    return [{ title: siteTitle(matches, title(loaded.locale ?? "nl", loaded)) }];
  };
