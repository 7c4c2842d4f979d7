import type { Tx } from "~/platform/db/db.server";
import type { Subject } from "~/platform/own-data/own-data.server";

/** Voids the tickets of seats and ends their enrolments; one that is completed stays, and so does its certificate. */
export async function endTickets(tx: Tx, seatIds: string[], now: Date): Promise<void> {
  const seatId = { in: seatIds };
  await tx.ticket.updateMany({ where: { seatId, voidedAt: null }, data: { voidedAt: now } });
  await tx.enrolment.updateMany({
    where: { ticket: { seatId }, endedAt: null, completedAt: null },
    data: { endedAt: now },
  });
}

/**
 * Voids somebody's tickets for groups that still meet, without money back: they erase their account. Seats that they bought for themselves
 * are given back; a seat that somebody else gave them is theirs who gave it, and free again; one that they bought for a
 * colleague is the colleague's. Of groups that are over everything stays as it was.
 */
export async function endTicketsOf(tx: Tx, { id: personId }: Subject, now: Date): Promise<void> {
  const cohort = { endsAt: { gt: now } };
  await tx.ticket.updateMany({
    where: { personId, seat: { cohort }, voidedAt: null },
    data: { voidedAt: now },
  });
  await tx.ticket.updateMany({ where: { personId }, data: { holderName: "", holderLatinName: "" } });
  await tx.seat.updateMany({
    where: {
      order: { personId, organisationId: null, attendeeEmail: "" },
      cohort,
      status: { not: "RELEASED" },
    },
    data: { status: "RELEASED", heldUntil: null, releasedAt: now },
  });
  await tx.assignment.updateMany({
    where: { personId, status: "ACCEPTED", seat: { cohort } },
    data: { status: "WITHDRAWN", endedAt: now },
  });
}
