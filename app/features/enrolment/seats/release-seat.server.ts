import type { Tx } from "~/platform/db/db.server";

/** Gives an order's seat back to the cohort; a second time changes nothing. */
export const releaseSeat = (tx: Tx, orderId: string, now: Date) =>
  tx.seat.updateMany({
    where: { orderId, status: { not: "RELEASED" } },
    data: { status: "RELEASED", heldUntil: null, releasedAt: now },
  });
