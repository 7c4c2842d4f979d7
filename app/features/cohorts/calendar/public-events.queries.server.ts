import type { SiteScope } from "~/features/identity/access/scope";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { type CohortRow, findCohortAt, listUpcoming } from "../cohort/find-cohort.server";
import { facesUnder } from "~/features/organisations/branding/host-face.server";
import { sessionView } from "../sessions/session-view.server";

/**
 * The sessions of the cohorts that have not begun, as events that anybody may see: no meeting link. An event's id is another than
 * that of somebody's ticket for the same session, which says more and counts its changes by itself.
 */
export const cohortEvents = async (_scope: SiteScope, locale: Locale) =>
  eventsOf(await listUpcoming(db, now()), locale);

/** Those of the cohort at an address, whatever its dates; null for a draft and when there is none. */
export async function eventsOfCohort(_scope: SiteScope, slug: string, locale: Locale) {
  const cohort = await findCohortAt(db, slug);
  return !cohort || cohort.status === "DRAFT" ? null : eventsOf([cohort], locale);
}

async function eventsOf(cohorts: readonly CohortRow[], locale: Locale) {
  const faces = await facesUnder(
    db,
    cohorts.map(({ agreementId }) => agreementId),
  );
  return cohorts.flatMap((cohort) => {
    const { slug, timeZone, offer, agreementId } = cohort;
    const title = contentTitle(offer.contentId, locale);
    const isCancelled = cohort.status === "CANCELLED";
    return cohort.sessions.map((session, index) => ({
      id: `agenda-${session.id}`,
      // Taking it away is one more change of what it says.
      sequence: session.publicSequence + (isCancelled ? 1 : 0),
      number: index + 1,
      isCancelled,
      cohort: { slug, timeZone, title },
      session: sessionView(session, cohort, locale),
      /** What the organisation that holds it is called; null for the foundation itself. */
      host: (agreementId && faces.get(agreementId)?.name) || null,
    }));
  });
}

export type PublicEvent = Awaited<ReturnType<typeof eventsOf>>[number];
