import type { SiteScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { type CohortView, cohortView } from "./cohort-view.server";
import { listUpcoming } from "./find-cohort.server";

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
