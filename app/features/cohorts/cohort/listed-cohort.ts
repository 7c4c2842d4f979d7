import type { ListedCohort } from "./components/cohort-list";
import type { Locale } from "~/i18n/locale";
import { priceText } from "~/features/catalogue/offers/price-text";

type Listable = Omit<ListedCohort, "price" | "sessionCount"> & {
  sessions: readonly unknown[];
  priceCents: number;
  currency: string;
  vat: string;
};

/** A cohort as lists show it, with its price in words. */
export function listed(cohort: Listable, locale: Locale): ListedCohort {
  const { slug, name, isOnSite, place, language, timeZone, startsAt, availability, sessions } = cohort;
  return {
    slug,
    name,
    isOnSite,
    place,
    language,
    timeZone,
    startsAt,
    availability,
    sessionCount: sessions.length,
    price: priceText(cohort.priceCents, cohort.currency, cohort.vat, locale),
  };
}
