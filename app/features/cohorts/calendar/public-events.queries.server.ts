import type { SiteScope } from "~/features/identity/access/scope";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { listUpcoming } from "../cohort/find-cohort.server";
import { sessionView } from "../sessions/session-view.server";

/**
 * The sessions of the cohorts that have not begun, as events that anybody may see: no meeting link. An event's id is another than
 * that of somebody's ticket for the same session, which says more and counts its changes by itself.
 */
export async function cohortEvents(_scope: SiteScope, locale: Locale) {
  const cohorts = await listUpcoming(db, now());
  return cohorts.flatMap((cohort) => {
    const { slug, timeZone, offer } = cohort;
    const title = contentTitle(offer.contentId, locale);
    return cohort.sessions.map((session, index) => ({
      id: `agenda-${session.id}`,
      sequence: session.publicSequence,
      number: index + 1,
      cohort: { slug, timeZone, title },
      session: sessionView(session, cohort, locale),
    }));
  });
}
