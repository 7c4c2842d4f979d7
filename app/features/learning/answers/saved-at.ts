import type { Locale } from "~/i18n/locale";
import { formatInstant, formatPlainDate, formatTime } from "~/lib/dates";
import { answerMessages } from "./answer.messages";

/** "Bewaard om 10.32" today, with the date later on. */
export function savedWords(savedAt: Date, now: Date, locale: Locale): string {
  const t = answerMessages[locale];
  const isToday = formatPlainDate(savedAt, locale) === formatPlainDate(now, locale);
  return isToday ? t.savedAt(formatTime(savedAt, locale)) : t.savedOn(formatInstant(savedAt, locale));
}
