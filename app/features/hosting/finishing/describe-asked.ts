import type { Locale } from "~/i18n/locale";
import type { Asked, Missing } from "./finishing";
import { finishingMessages } from "./finishing.messages";

/** What a group asks beside the masterclass, as one sentence. */
export function askedInWords({ attendanceShare, acceptedWork }: Asked, locale: Locale): string {
  const t = finishingMessages[locale];
  const parts = [
    ...(attendanceShare === null ? [] : [t.askedAttendance(attendanceShare)]),
    ...(acceptedWork === null ? [] : [t.askedWork(acceptedWork)]),
  ];
  return parts.length === 0 ? t.asksNothing : t.asked(parts.join(t.and));
}

/** One thing that is missing. */
export function missingInWords(missing: Missing, locale: Locale): string {
  const t = finishingMessages[locale].missing;
  if (missing.is === "selfStudy") return t.selfStudy;
  return missing.is === "work"
    ? t.work(missing.done, missing.needed)
    : t.attendance(missing.done, missing.needed, missing.of);
}
