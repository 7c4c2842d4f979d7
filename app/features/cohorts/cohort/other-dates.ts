import type { Locale } from "~/i18n/locale";
import { publicPath } from "~/i18n/paths";

/** Where other dates of the same are: the masterclass's own page, or the agenda for what has no page. */
export const otherDatesPath = (masterclassSlug: string | null, locale: Locale) =>
  masterclassSlug ? publicPath("masterclass", locale, masterclassSlug) : publicPath("cohorts", locale);
