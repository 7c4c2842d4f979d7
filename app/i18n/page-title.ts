import type { Locale } from "./locale";

/** What the browser calls a page: from the most particular to the site. Parts that are empty are left out. */
export const siteTitle = (...parts: (string | null | undefined)[]): string =>
  [...parts, "De Stadscoalitie"].filter(Boolean).join(" · ");

/** The `meta` of a page: its title, from the data of its loader and in the language that answered in (`locale`). */
export const pageTitle =
  <Data extends object>(title: (locale: Locale, data: Partial<Data>) => string) =>
  ({ data }: { data?: unknown }) => {
    const loaded = (data ?? {}) as Partial<Data> & { locale?: Locale };
    return [{ title: siteTitle(title(loaded.locale ?? "nl", loaded)) }];
  };
