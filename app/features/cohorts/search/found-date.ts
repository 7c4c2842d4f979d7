import { priceText } from "~/features/catalogue/offers/price-text";
import type { FoundDate } from "~/features/catalogue/search/components/search-results";
import type { Locale } from "~/i18n/locale";
import { publicPath } from "~/i18n/paths";
import { formatDate } from "~/lib/dates";
import { whereInWords } from "../sessions/whereabouts";
import type { CohortView } from "../cohort/cohort-view.server";
import { cohortMessages } from "../cohort/cohorts.messages";

/** What names a cohort to somebody who looks for it: what is taught, its own name, where, when and in which language. */
export function findableBy(cohort: CohortView, locale: Locale): string[] {
  const { title, name, startsAt, timeZone, language } = cohort;
  const heldIn = cohortMessages[locale].heldIn[language] ?? "";
  return [title, name, whereInWords(cohort, locale), formatDate(startsAt, locale, timeZone), heldIn];
}

/** A cohort as a result of a search. */
export function dateOf(cohort: CohortView, locale: Locale): FoundDate {
  const { slug, title, name, startsAt, timeZone, priceCents, currency, vat, availability } = cohort;
  return {
    href: publicPath("cohort", locale, slug),
    name,
    title,
    facts: [
      formatDate(startsAt, locale, timeZone),
      whereInWords(cohort, locale),
      priceText(priceCents, currency, vat, locale),
    ].join(" · "),
    refusal: availability.ok ? null : cohortMessages[locale].reasons[availability.reason],
  };
}
