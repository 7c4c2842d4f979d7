import type { Locale } from "~/i18n/locale";
import { isMetOnline, type MeetingMode } from "../sessions/whereabouts";
import { formatPeriod, homeZone } from "~/lib/dates";

/** Where and by which clock a cohort meets. */
export interface Setting {
  mode: MeetingMode;
  timeZone: string;
}

const words = {
  nl: (city: string) => `, tijd van ${city}`,
  en: (city: string) => `, ${city} time`,
};

/**
 * Whose clock a session that can be met online goes by, to stand behind its time: `, Amsterdam time`. Empty for a session on site, whose
 * clock is on the wall there, and in Dutch for Amsterdam, which its readers take it to be.
 */
export function clockOf({ mode, timeZone }: Setting, locale: Locale): string {
  if (!isMetOnline(mode) || (locale === "nl" && timeZone === homeZone)) return "";
  return words[locale](timeZone.split("/").at(-1)!.replaceAll("_", " "));
}

/** When a session is, for people: `Tue 12 January 2027, 10:00–12:30, Amsterdam time`. */
export const sessionPeriod = (
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
  locale: Locale,
  setting: Setting,
) => formatPeriod(startsAt, endsAt, locale, setting.timeZone) + clockOf(setting, locale);
