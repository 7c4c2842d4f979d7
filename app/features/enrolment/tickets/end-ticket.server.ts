import type { Tx } from "~/platform/db/db.server";

/** Voids an order's ticket and ends its enrolment; one that is completed stays, and so does its certificate. */
export async function endTicket(tx: Tx, orderId: string, now: Date): Promise<void> {
  await tx.ticket.updateMany({ where: { orderId, voidedAt: null }, data: { voidedAt: now } });
  await tx.enrolment.updateMany({
    where: { ticket: { orderId }, endedAt: null, completedAt: null },
    data: { endedAt: now },
  });
}
