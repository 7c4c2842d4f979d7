// What the list of dates can be narrowed to. Only what one of them has is a choice, so that there are few.
import type { Locale } from "~/i18n/locale";
import { formatMonth, monthOf } from "~/lib/dates";
import { isMetInPerson, isMetOnline, type MeetingMode } from "../sessions/whereabouts";
import { cohortMessages } from "../cohort/cohorts.messages";
import { datesMessages } from "./dates.messages";

export const dateFilterNames = ["place", "language", "month"] as const;
export type DateFilter = Partial<Record<(typeof dateFilterNames)[number], string>>;
export type DateChoices = Record<(typeof dateFilterNames)[number], { value: string; label: string }[]>;

interface Dated {
  mode: MeetingMode;
  place: string;
  language: string;
  startsAt: Date;
  timeZone: string;
}

const online = "online";

/** The town in a venue and its address: what stands after the last comma. */
export const townIn = (place: string): string => place.slice(place.lastIndexOf(",") + 1).trim();

const placesOf = ({ mode, place }: Dated) => [
  ...(isMetOnline(mode) ? [online] : []),
  ...(isMetInPerson(mode) ? [townIn(place)] : []),
];
const monthOfCohort = ({ startsAt, timeZone }: Dated) => monthOf(startsAt, timeZone);

/** What one can choose among these cohorts, which are in the order of their dates. */
export function dateChoices(cohorts: readonly Dated[], locale: Locale): DateChoices {
  const places = new Set(cohorts.flatMap(placesOf));
  const towns = [...places].filter((place) => place !== online).toSorted(new Intl.Collator(locale).compare);
  const months = new Map(
    cohorts.map((one) => [monthOfCohort(one), formatMonth(one.startsAt, locale, one.timeZone)]),
  );
  return {
    place: [
      ...(places.has(online) ? [{ value: online, label: cohortMessages[locale].online }] : []),
      ...towns.map((value) => ({ value, label: value })),
    ],
    language: [...new Set(cohorts.map(({ language }) => language))]
      .toSorted()
      .map((value) => ({ value, label: datesMessages[locale].languages[value] ?? value })),
    month: [...months].map(([value, label]) => ({ value, label })),
  };
}

/** What was asked in an address, as far as it is a choice: a month that has passed asks for nothing. */
export function parseDateFilter(query: URLSearchParams, choices: DateChoices): DateFilter {
  return Object.fromEntries(
    dateFilterNames.flatMap((name) => {
      const asked = query.get(name);
      return choices[name].some(({ value }) => value === asked) ? [[name, asked]] : [];
    }),
  );
}

export const filterDates = <Cohort extends Dated>(
  cohorts: readonly Cohort[],
  { place, language, month }: DateFilter,
): Cohort[] =>
  cohorts.filter(
    (one) =>
      (!place || placesOf(one).includes(place)) &&
      (!language || one.language === language) &&
      (!month || monthOfCohort(one) === month),
  );

/** Cohorts by the month in which they begin. */
export function byMonth<Cohort extends Dated>(cohorts: readonly Cohort[], locale: Locale) {
  const months = new Map<string, { title: string; cohorts: Cohort[] }>();
  for (const one of cohorts) {
    const month = months.get(monthOfCohort(one));
    if (month) month.cohorts.push(one);
    else
      months.set(monthOfCohort(one), {
        title: formatMonth(one.startsAt, locale, one.timeZone),
        cohorts: [one],
      });
  }
  return [...months.values()];
}
