import type { MeetingMode } from "../sessions/whereabouts";
import type { Availability } from "./cohort";
import { priceOf } from "~/features/catalogue/offers/vat";

interface Run {
  startsAt: Date;
  endsAt: Date;
  mode: MeetingMode;
  enrolFrom: Date | null;
  place: string;
  language: string;
  priceCents: number;
  currency: string;
  vat: string;
  availability: Availability;
}

/** A cohort as schema.org data tells it: the price with VAT in whole units, and whether seats can be bought. */
export const cohortRun = (cohort: Run, url: string) => ({
  startsAt: cohort.startsAt,
  endsAt: cohort.endsAt,
  mode: cohort.mode,
  place: cohort.place,
  language: cohort.language,
  price: priceOf(cohort.priceCents, cohort.vat).grossCents / 100,
  currency: cohort.currency,
  url,
  validFrom: cohort.enrolFrom,
  isSoldOut: !cohort.availability.ok && cohort.availability.reason !== "enrolmentNotBegun",
});
