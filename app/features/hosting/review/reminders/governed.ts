import type { Curriculum } from "~/features/curriculum/content/curriculum";
import type { Locale } from "~/i18n/locale";
import { type Assignment, assignmentsOf } from "../assignment";

/** What a date of a cohort is about: one thing, or all of a module that has no date of its own. */
export function governedBy(
  { about, dates }: { about: string; dates: readonly { about: string }[] },
  { taught, contentId, locale }: { taught: Curriculum; contentId: string; locale: Locale },
): Assignment[] {
  const own = new Set(dates.map((date) => date.about));
  return assignmentsOf(taught, contentId, locale).filter(
    (one) => one.about === about || (one.moduleId === about && !own.has(one.about)),
  );
}
