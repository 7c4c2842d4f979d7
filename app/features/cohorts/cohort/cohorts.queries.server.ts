import type { Actor, SiteScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { type CohortView, cohortView } from "./cohort-view.server";
import { findCohortAt, findCohortFor, listUpcoming } from "./find-cohort.server";

/** With the id by which a kept page is dropped (`shownCohorts`): no page shows it. */
type FoundCohort = CohortView & { id: string };

/** Cohorts that have not begun, soonest first, with the seats left; of one content id (`mc1`), or of all. */
export async function upcomingCohorts(
  _scope: SiteScope,
  locale: Locale,
  contentId?: string,
): Promise<FoundCohort[]> {
  const cohorts = await listUpcoming(db, now(), { contentId });
  return cohorts.map((cohort) => ({ id: cohort.id, ...cohortView(cohort, locale) }));
}

/** The cohort at an address, also one that is closed, cancelled or over; null for a draft, for one that the address does not open, and when there is none. */
export async function cohortBySlug(
  _scope: SiteScope,
  slug: string,
  locale: Locale,
): Promise<FoundCohort | null> {
  const cohort = await findCohortAt(db, slug);
  return !cohort || cohort.status === "DRAFT" ? null : { id: cohort.id, ...cohortView(cohort, locale) };
}

/** The same for somebody of whom it is known that they ordered a seat in it: whomever it is for. */
export async function orderedCohort(_scope: Actor, slug: string, locale: Locale): Promise<CohortView | null> {
  const cohort = await findCohortFor(db, slug, {});
  return cohort && cohortView(cohort, locale);
}
