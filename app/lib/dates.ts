import { DateTime } from "luxon";
import type { Locale } from "~/i18n/locale";

export const homeZone = "Europe/Amsterdam";

const at = (instant: Date, locale: Locale, zone: string) =>
  DateTime.fromJSDate(instant, { zone }).setLocale(locale === "nl" ? "nl-NL" : "en-GB");

/** `di 12 januari 2027`, in the time zone of the event. */
export function formatDate(instant: Date, locale: Locale, zone = homeZone): string {
  return at(instant, locale, zone).toFormat(locale === "nl" ? "ccc d LLLL yyyy" : "ccc d LLLL yyyy");
}

/** `12 januari 2027`: a date on paper. */
export const formatPlainDate = (instant: Date, locale: Locale, zone = homeZone) =>
  at(instant, locale, zone).toFormat("d LLLL yyyy");

/** `10.32` in Dutch, `10:32` in English. */
export const formatTime = (instant: Date, locale: Locale, zone = homeZone) =>
  at(instant, locale, zone).toFormat(locale === "nl" ? "HH.mm" : "HH:mm");

/** `di 12 januari 2027, 10.00–12.30 uur`; both days are named when they differ. */
export function formatPeriod(start: Date, end: Date, locale: Locale, zone = homeZone): string {
  const suffix = locale === "nl" ? " uur" : "";
  const sameDay = at(start, locale, zone).hasSame(at(end, locale, zone), "day");
  const first = `${formatDate(start, locale, zone)}, ${formatTime(start, locale, zone)}`;
  const last = sameDay
    ? formatTime(end, locale, zone)
    : `${formatDate(end, locale, zone)}, ${formatTime(end, locale, zone)}`;
  return `${first}–${last}${suffix}`;
}

/** `di 12 januari 2027, 10.32 uur`. */
export const formatInstant = (instant: Date, locale: Locale, zone = homeZone) =>
  `${formatDate(instant, locale, zone)}, ${formatTime(instant, locale, zone)}${locale === "nl" ? " uur" : ""}`;

/** The value of an `<input type="datetime-local">` for an instant in `zone`: `2027-01-12T10:00`. */
export const toLocalInput = (instant: Date, zone = homeZone) =>
  DateTime.fromJSDate(instant, { zone }).toFormat("yyyy-LL-dd'T'HH:mm");

/** The instant of a wall-clock time in `zone`; null when it is not one (also: skipped by daylight saving). */
export function fromLocalInput(text: string, zone = homeZone): Date | null {
  const parsed = DateTime.fromFormat(text, "yyyy-LL-dd'T'HH:mm", { zone });
  return parsed.isValid && parsed.toFormat("yyyy-LL-dd'T'HH:mm") === text ? parsed.toJSDate() : null;
}

const zones = new Set(["UTC", ...Intl.supportedValuesOf("timeZone")]);

/** Whether a text names a time zone (IANA), such as `Europe/Amsterdam`. */
export const isZone = (text: string) => zones.has(text);
