import type { Locale } from "~/i18n/locale";
import { overviewMessages } from "./overview.messages";

/** A length of time in its largest whole unit: `12 seconden`, `3 uur`. */
export function ageText(seconds: number, locale: Locale): string {
  const t = overviewMessages[locale];
  if (seconds < 60) return t.seconds(Math.max(0, Math.floor(seconds)));
  if (seconds < 3_600) return t.minutes(Math.floor(seconds / 60));
  return seconds < 86_400 ? t.hours(Math.floor(seconds / 3_600)) : t.days(Math.floor(seconds / 86_400));
}
