import type { Member } from "~/features/identity/access/scope";
import { availability, type Unavailability } from "~/features/cohorts/cohort/cohort";
import { factsOf } from "~/features/cohorts/cohort/find-cohort.server";
import { lockCohort } from "~/features/cohorts/cohort/lock-cohort.server";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { freeSeats, lockOrdersOfGroup } from "./free-seats.db.server";
import type { SeatGroupName } from "../seat-groups/seat-groups";

export type Placed =
  | { ok: true }
  /**
   * - `tooFew`: there are not so many free seats. - `full`: the group has not so much room; `room` says how much. - `dearer`: a seat costs
   * more there than was paid. - `begun`: the group they are of has met. - what `availability` says of the group.
   */
  | { ok: false; reason: Exclude<Unavailability, "soldOut"> | "notFound" | "tooFew" | "dearer" | "begun" }
  | { ok: false; reason: "full"; room: number };

/**
 * Places free seats in a group of the same offer, under the group's lock: those without a group yet, or of a group that has not met or was
 * cancelled. What was paid stays as it was; a group where a seat costs more is refused.
 */
export async function placeSeats(
  actor: Member<"seats.assign">,
  from: SeatGroupName,
  { cohortId: to, count }: { cohortId: string; count: number },
): Promise<Placed> {
  const { id: organisationId } = actor.organisation;
  if (!Number.isInteger(count) || count < 1) return { ok: false, reason: "tooFew" };
  return db.$transaction(async (tx): Promise<Placed> => {
    await lockOrdersOfGroup(tx, organisationId, from);
    if (from.cohortId && (await hasMet(tx, from.cohortId))) return { ok: false, reason: "begun" };
    const cohort = await lockCohort(tx, to);
    const isForUs = cohort?.audience === "PUBLIC" || cohort?.closedForId === organisationId;
    if (!cohort || !isForUs || cohort.offerId !== from.offerId || to === from.cohortId)
      return { ok: false, reason: "notFound" };
    const answer = availability(factsOf(cohort), now());
    if (!answer.ok && answer.reason !== "soldOut") return { ok: false, reason: answer.reason };
    const room = answer.ok ? answer.seatsLeft : 0;
    const seats = (await freeSeats(tx, organisationId, from)).slice(0, count);
    if (seats.length < count) return { ok: false, reason: "tooFew" };
    if (room < count) return { ok: false, reason: "full", room };
    if (seats.some(({ unitCents }) => unitCents < cohort.priceCents)) return { ok: false, reason: "dearer" };
    const ids = seats.map(({ id }) => id);
    await tx.seat.updateMany({ where: { id: { in: ids } }, data: { cohortId: to } });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "seats.place",
      subjectType: "organisation",
      subjectId: organisationId,
      detail: { from: from.cohortId ?? "", to, count },
    });
    return { ok: true };
  }, transactionLimits);
}

/** Whether a group has met or begun to; one that was cancelled never does. */
const hasMet = async (tx: Tx, id: string) =>
  (await tx.cohort.count({ where: { id, status: { not: "CANCELLED" }, startsAt: { lte: now() } } })) > 0;
