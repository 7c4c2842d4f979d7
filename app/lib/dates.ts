import { DateTime } from "luxon";
import type { Locale } from "~/i18n/locale";

export const homeZone = "Europe/Amsterdam";

type Parts = Record<"weekday" | "day" | "month" | "year" | "hour" | "minute", string>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The words and figures of an instant. A format is made once per language and zone: making one takes most of the time. */
function partsOf(instant: Date, locale: Locale, zone: string): Parts {
  const key = `${locale} ${zone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale === "nl" ? "nl-NL" : "en-GB", {
      ...{ timeZone: zone, hourCycle: "h23", calendar: "gregory", numberingSystem: "latn" },
      ...{
        weekday: "short",
        day: "numeric",
        month: "long",
        year: "numeric",
        hour: "2-digit",
        minute: "2-digit",
      },
    } as const);
    formats.set(key, format);
  }
  const parts = {} as Parts;
  for (const { type, value } of format.formatToParts(instant))
    if (type !== "literal") parts[type as keyof Parts] = value;
  return parts;
}

/** `di 12 januari 2027`, in the time zone of the event. */
export function formatDate(instant: Date, locale: Locale, zone = homeZone): string {
  const { weekday, day, month, year } = partsOf(instant, locale, zone);
  return `${weekday} ${day} ${month} ${year}`;
}

/** `12 januari 2027`: a date on paper. */
export function formatPlainDate(instant: Date, locale: Locale, zone = homeZone): string {
  const { day, month, year } = partsOf(instant, locale, zone);
  return `${day} ${month} ${year}`;
}

/** `12 jan 2027`: a date in a column of many. */
export function formatShortDate(instant: Date, locale: Locale, zone = homeZone): string {
  const { day, year } = partsOf(instant, locale, zone);
  return `${day} ${formatMonthName(instant, locale, zone)} ${year}`;
}
/** Months that are not cut off after their third letter. */
const shortMonths: Partial<Record<Locale, Record<string, string>>> = { nl: { maart: "mrt" } };

/** `10.32` in Dutch, `10:32` in English. */
export function formatTime(instant: Date, locale: Locale, zone = homeZone): string {
  const { hour, minute } = partsOf(instant, locale, zone);
  return `${hour}${locale === "nl" ? "." : ":"}${minute}`;
}

/** `di 12 januari 2027, 10.00–12.30 uur`; both days are named when they differ. */
export function formatPeriod(start: Date, end: Date, locale: Locale, zone = homeZone): string {
  const suffix = locale === "nl" ? " uur" : "";
  const sameDay = formatPlainDate(start, locale, zone) === formatPlainDate(end, locale, zone);
  const first = `${formatDate(start, locale, zone)}, ${formatTime(start, locale, zone)}`;
  const last = sameDay
    ? formatTime(end, locale, zone)
    : `${formatDate(end, locale, zone)}, ${formatTime(end, locale, zone)}`;
  return `${first}–${last}${suffix}`;
}

/** `di 12 januari – di 2 februari 2027`; one day when both are the same, both years when they differ. */
export function formatDays(start: Date, end: Date, locale: Locale, zone = homeZone): string {
  const [first, last] = [formatDate(start, locale, zone), formatDate(end, locale, zone)];
  if (first === last) return first;
  const year = ` ${partsOf(start, locale, zone).year}`;
  return `${last.endsWith(year) ? first.slice(0, -year.length) : first} – ${last}`;
}

/** `jan`: a month below a column of many. */
export function formatMonthName(instant: Date, locale: Locale, zone = homeZone): string {
  const { month } = partsOf(instant, locale, zone);
  return shortMonths[locale]?.[month] ?? month.slice(0, 3);
}

/** `januari 2027`. */
export function formatMonth(instant: Date, locale: Locale, zone = homeZone): string {
  const { month, year } = partsOf(instant, locale, zone);
  return `${month} ${year}`;
}

/** The month that an instant is in, as an address names it: `2027-01`. */
export const monthOf = (instant: Date, zone = homeZone) =>
  DateTime.fromJSDate(instant, { zone }).toFormat("yyyy-LL");

/** The day that an instant is in, as an `<input type="date">` holds it: `2027-01-12`. */
export const dayOf = (instant: Date, zone = homeZone) =>
  DateTime.fromJSDate(instant, { zone }).toFormat("yyyy-LL-dd");

/** `di 12 januari 2027, 10.32 uur`. */
export const formatInstant = (instant: Date, locale: Locale, zone = homeZone) =>
  `${formatDate(instant, locale, zone)}, ${formatTime(instant, locale, zone)}${locale === "nl" ? " uur" : ""}`;

/** The value of an `<input type="datetime-local">` for an instant in `zone`: `2027-01-12T10:00`. */
export const toLocalInput = (instant: Date, zone = homeZone) =>
  DateTime.fromJSDate(instant, { zone }).toFormat("yyyy-LL-dd'T'HH:mm");

/** Years that anything here can be in. PostgreSQL knows no year 0, and JavaScript writes those before it in a way of its own. */
const isYear = (year: number) => year >= 1900 && year < 3000;

/** The instant of a wall-clock time in `zone`; null when it is not one (also: skipped by daylight saving, another age). */
export function fromLocalInput(text: string, zone = homeZone): Date | null {
  const parsed = DateTime.fromFormat(text, "yyyy-LL-dd'T'HH:mm", { zone });
  const isOne = parsed.isValid && parsed.toFormat("yyyy-LL-dd'T'HH:mm") === text && isYear(parsed.year);
  return isOne ? parsed.toJSDate() : null;
}

/** The first instant of the day in which `instant` is. */
export const startOfDay = (instant: Date, zone = homeZone): Date =>
  DateTime.fromJSDate(instant, { zone }).startOf("day").toJSDate();

/** The first instant of the month in which `instant` is, or of so many months later. */
export const startOfMonth = (instant: Date, later = 0, zone = homeZone): Date =>
  DateTime.fromJSDate(instant, { zone }).startOf("month").plus({ months: later }).toJSDate();

/** The first instant of a day, as an `<input type="date">` holds it (`2027-01-12`), or of so many days later; null when it is not one. */
export function fromDayInput(text: string, later = 0, zone = homeZone): Date | null {
  const day = DateTime.fromFormat(text, "yyyy-LL-dd", { zone });
  const isOne = day.isValid && day.toISODate() === text && isYear(day.year);
  return isOne ? day.plus({ days: later }).startOf("day").toJSDate() : null;
}

/** The instant that a hidden field holds as `toISOString` wrote it; null when it does not. */
export function fromInstantInput(text: string): Date | null {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime()) || !isYear(instant.getUTCFullYear())) return null;
  return instant.toISOString() === text ? instant : null;
}

const zones = new Set(["UTC", ...Intl.supportedValuesOf("timeZone")]);

/** Whether a text names a time zone (IANA), such as `Europe/Amsterdam`. */
export const isZone = (text: string) => zones.has(text);
