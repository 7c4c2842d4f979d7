import type { Locale } from "~/i18n/locale";
import type { Mark } from "./attendance";
import { attendanceMessages } from "./attendance.messages";

/** What is noted of somebody, in a word or with the minutes they missed. */
export function markInWords(mark: Mark | null, locale: Locale): string {
  const t = attendanceMessages[locale];
  if (!mark) return t.notNoted;
  return mark.missedMinutes > 0 ? t.late(mark.missedMinutes) : t.states[mark.state];
}
