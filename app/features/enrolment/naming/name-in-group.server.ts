import { now } from "~/platform/clock.server";
import type { Db, Tx } from "~/platform/db/db.server";
import { recordAudit } from "~/platform/audit.server";
import { queueMails } from "~/platform/mail/mail.server";
import { restingMailboxes } from "../assignment/assignments.db.server";
import { offersOfToday } from "../assignment/change-assignment.server";
import { offerSeats } from "../assignment/offer-seats.server";
import { freeSeats, lockOrdersOfGroup } from "../placing/free-seats.db.server";
import type { SeatGroupName } from "../seat-groups/seat-groups";
import type { NamedPerson, Surroundings } from "./check-people";

/** Takes the orders that have seats of a group, so that these are given away one after another. */
export const holdGroup = (tx: Tx, organisationId: string, group: SeatGroupName) =>
  lockOrdersOfGroup(tx, organisationId, group);

/** What is known of a group where people with these addresses are to be named by an organisation. */
export async function surroundingsOf(
  tx: Db,
  organisationId: string,
  group: SeatGroupName,
  emails: readonly string[],
): Promise<Omit<Surroundings, "locale">> {
  const seated = await tx.assignment.findMany({
    where: {
      email: { in: [...emails] },
      status: { in: ["OFFERED", "ACCEPTED"] },
      seat: { cohortId: group.cohortId, line: { offerId: group.offerId }, order: { organisationId } },
    },
    select: { email: true },
  });
  return {
    freeSeats: (await freeSeats(tx, organisationId, group)).length,
    seated: new Set(seated.map(({ email }) => email)),
    resting: await restingMailboxes(tx, emails, offersOfToday()),
  };
}

/**
 * Offers the free seats of a group to people by name, with a mail to each. The caller holds the group and has looked that there are as many. Throws when there
 * are not.
 */
export async function nameInGroup(
  tx: Tx,
  { personId, organisation }: { personId: string; organisation: { id: string } },
  group: SeatGroupName,
  people: readonly NamedPerson[],
): Promise<void> {
  const seats = (await freeSeats(tx, organisation.id, group)).slice(0, people.length);
  const offering = { seats, people, offeredById: personId, site: seats[0]!.site, now: now() };
  await queueMails(tx, await offerSeats(tx, offering));
  await recordAudit(tx, {
    actorId: personId,
    act: "seats.assign",
    subjectType: "organisation",
    subjectId: organisation.id,
    detail: { offerId: group.offerId, cohortId: group.cohortId ?? "", count: people.length },
  });
}
