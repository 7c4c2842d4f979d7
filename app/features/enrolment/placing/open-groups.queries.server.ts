import { seatsLeft } from "~/features/cohorts/cohort/cohort";
import { factsOf, listUpcoming } from "~/features/cohorts/cohort/find-cohort.server";
import { isFor } from "~/features/cohorts/hosts/audience";
import type { OrganisationScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { SeatGroupName } from "../seat-groups/seat-groups";

/** Groups that seats may go to: of the same offer, open for enrolment and with room. */
export async function openGroupsFor(
  { organisation }: OrganisationScope<"seats.assign">,
  { offerId, cohortId }: SeatGroupName,
) {
  const offer = await db.offer.findUniqueOrThrow({ where: { id: offerId }, select: { contentId: true } });
  const upcoming = await listUpcoming(db, now(), {
    contentId: offer.contentId,
    whom: isFor(organisation.id),
  });
  return upcoming
    .filter((cohort) => cohort.offerId === offerId && cohort.id !== cohortId && cohort.status === "PUBLISHED")
    .map((cohort) => ({ ...cohort, room: seatsLeft(factsOf(cohort)) }))
    .filter(({ room, enrolUntil }) => room > 0 && enrolUntil > now())
    .map(({ id, name, startsAt, timeZone, room }) => ({ id, name, startsAt, timeZone, room }));
}
export type OpenGroup = Awaited<ReturnType<typeof openGroupsFor>>[number];
