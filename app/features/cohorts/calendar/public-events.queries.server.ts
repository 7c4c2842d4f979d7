import type { SiteScope } from "~/features/identity/access/scope";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { type CohortRow, findCohortBySlug, listUpcoming } from "../cohort/find-cohort.server";
import { sessionView } from "../sessions/session-view.server";

/**
 * The sessions of the cohorts that have not begun, as events that anybody may see: no meeting link. An event's id is another than
 * that of somebody's ticket for the same session, which says more and counts its changes by itself.
 */
export const cohortEvents = async (_scope: SiteScope, locale: Locale) =>
  (await listUpcoming(db, now())).flatMap((cohort) => eventsOf(cohort, locale));

/** Those of the cohort at an address, whatever its dates; null for a draft and when there is none. */
export async function eventsOfCohort(_scope: SiteScope, slug: string, locale: Locale) {
  const cohort = await findCohortBySlug(db, slug);
  return !cohort || cohort.status === "DRAFT" ? null : eventsOf(cohort, locale);
}

function eventsOf(cohort: CohortRow, locale: Locale) {
  const { slug, timeZone, offer } = cohort;
  const title = contentTitle(offer.contentId, locale);
  return cohort.sessions.map((session, index) => ({
    id: `agenda-${session.id}`,
    sequence: session.publicSequence,
    number: index + 1,
    isCancelled: cohort.status === "CANCELLED",
    cohort: { slug, timeZone, title },
    session: sessionView(session, cohort, locale),
  }));
}

export type PublicEvent = ReturnType<typeof eventsOf>[number];
