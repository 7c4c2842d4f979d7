import type { Tx } from "~/platform/db/db.server";

/** Gives the seats of an order back to their groups; a second time changes nothing. With `seatIds` only these. */
export const releaseSeats = (tx: Tx, orderId: string, now: Date, seatIds?: string[]) =>
  tx.seat.updateMany({
    where: { orderId, id: { in: seatIds }, status: { not: "RELEASED" } },
    data: { status: "RELEASED", heldUntil: null, releasedAt: now },
  });
