import { type PriceParts, priceParts } from "~/features/catalogue/offers/price-text";
import type { Locale } from "~/i18n/locale";
import { formatDays, formatTime } from "~/lib/dates";
import { clockOf } from "../calendar/session-period";
import type { Availability } from "../cohort/cohort";
import { cohortMessages } from "../cohort/cohorts.messages";
import type { MeetingMode } from "../sessions/whereabouts";
import { datesMessages } from "./dates.messages";

/** What a list shows of a cohort. */
export interface ListedCohort {
  slug: string;
  /** Of what is taught. */
  title: string;
  name: string;
  mode: MeetingMode;
  place: string;
  language: string;
  /** From its first day to its last. */
  days: string;
  /** How often it meets, and at what time. */
  times: string;
  price: PriceParts;
  isFree: boolean;
  availability: Availability;
}

export type Listable = Omit<ListedCohort, "price" | "isFree" | "days" | "times"> & {
  timeZone: string;
  startsAt: Date;
  endsAt: Date;
  sessions: readonly { startsAt: Date; endsAt: Date }[];
  priceCents: number;
  currency: string;
  vat: string;
};

/** A cohort as lists show it, with its days, times and price in words. */
export function listed(cohort: Listable, locale: Locale): ListedCohort {
  const { slug, title, name, mode, place, language, timeZone, startsAt, endsAt, availability } = cohort;
  return {
    slug,
    title,
    name,
    mode,
    place,
    language,
    availability,
    days: formatDays(startsAt, endsAt, locale, timeZone),
    times: timesOf(cohort, locale),
    price: priceParts(cohort.priceCents, cohort.currency, cohort.vat, locale),
    isFree: cohort.priceCents === 0,
  };
}

/** `4 bijeenkomsten, 13.00–16.30 uur`, by the clock of the cohort; without a time when its sessions differ. */
function timesOf({ sessions, mode, timeZone }: Listable, locale: Locale): string {
  const times = new Set(
    sessions.map(
      ({ startsAt, endsAt }) =>
        `${formatTime(startsAt, locale, timeZone)}–${formatTime(endsAt, locale, timeZone)}`,
    ),
  );
  const [one] = times;
  const hour = locale === "nl" ? " uur" : "";
  const when = times.size === 1 ? one + hour + clockOf({ mode, timeZone }, locale) : "";
  const count = cohortMessages[locale].sessions(sessions.length);
  return [count, when || (times.size > 1 && datesMessages[locale].timesDiffer)].filter(Boolean).join(", ");
}
