import type { Locale } from "~/i18n/locale";
import { priceText } from "~/features/catalogue/offers/price-text";
import type { MeetingMode } from "../sessions/whereabouts";
import type { Availability } from "./cohort";

/** What a list shows of a cohort. */
export interface ListedCohort {
  slug: string;
  name: string;
  mode: MeetingMode;
  place: string;
  language: string;
  timeZone: string;
  startsAt: Date;
  sessionCount: number;
  /** For people, VAT and all. */
  price: string;
  availability: Availability;
}

type Listable = Omit<ListedCohort, "price" | "sessionCount"> & {
  sessions: readonly unknown[];
  priceCents: number;
  currency: string;
  vat: string;
};

/** A cohort as lists show it, with its price in words. */
export function listed(cohort: Listable, locale: Locale): ListedCohort {
  const { slug, name, mode, place, language, timeZone, startsAt, availability, sessions } = cohort;
  return {
    slug,
    name,
    mode,
    place,
    language,
    timeZone,
    startsAt,
    availability,
    sessionCount: sessions.length,
    price: priceText(cohort.priceCents, cohort.currency, cohort.vat, locale),
  };
}
