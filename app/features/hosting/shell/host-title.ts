import type { Locale } from "~/i18n/locale";
import { pageTitle } from "~/i18n/page-title";

/** The title of a page of a host: what the page is, and whose. `of` gets what the loader returned. */
export const hostTitle = <Data extends { host: { name: string } }>(
  of: (locale: Locale, data: Partial<Data>) => string,
) => pageTitle<Data>((locale, data) => [of(locale, data), data.host?.name].filter(Boolean).join(" · "));
