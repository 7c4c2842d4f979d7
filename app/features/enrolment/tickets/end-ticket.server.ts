import type { Tx } from "~/platform/db/db.server";
import type { Subject } from "~/platform/own-data/own-data.server";

/** Voids an order's ticket and ends its enrolment; one that is completed stays, and so does its certificate. */
export async function endTicket(tx: Tx, orderId: string, now: Date): Promise<void> {
  await tx.ticket.updateMany({ where: { orderId, voidedAt: null }, data: { voidedAt: now } });
  await tx.enrolment.updateMany({
    where: { ticket: { orderId }, endedAt: null, completedAt: null },
    data: { endedAt: now },
  });
}

/**
 * Voids somebody's tickets for groups that still meet and gives their seats back, without money back: they erase their account. Of
 * groups that are over everything stays as it was.
 */
export async function endTicketsOf(tx: Tx, { id: personId }: Subject, now: Date): Promise<void> {
  const cohort = { endsAt: { gt: now } };
  await tx.ticket.updateMany({
    where: { order: { personId, cohort }, voidedAt: null },
    data: { voidedAt: now },
  });
  await tx.seat.updateMany({
    where: { order: { personId, cohort }, status: { not: "RELEASED" } },
    data: { status: "RELEASED", heldUntil: null, releasedAt: now },
  });
}
