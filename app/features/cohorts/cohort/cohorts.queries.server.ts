import type { SiteScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { type CohortView, cohortView } from "./cohort-view.server";
import { findCohortBySlug, listUpcoming } from "./find-cohort.server";

/** With the id by which a kept page is dropped (`shownCohorts`): no page shows it. */
type FoundCohort = CohortView & { id: string };

/** Cohorts that have not begun, soonest first, with the seats left; of one content id (`mc1`), or of all. */
export async function upcomingCohorts(
  _scope: SiteScope,
  locale: Locale,
  contentId?: string,
): Promise<FoundCohort[]> {
  const cohorts = await listUpcoming(db, now(), contentId);
  return cohorts.map((cohort) => ({ id: cohort.id, ...cohortView(cohort, locale) }));
}

/** The cohort at an address, also one that is closed, cancelled or over; null for a draft and when there is none. */
export async function cohortBySlug(
  _scope: SiteScope,
  slug: string,
  locale: Locale,
): Promise<FoundCohort | null> {
  const cohort = await findCohortBySlug(db, slug);
  return !cohort || cohort.status === "DRAFT" ? null : { id: cohort.id, ...cohortView(cohort, locale) };
}
