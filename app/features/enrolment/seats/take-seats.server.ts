import type { Tx } from "~/platform/db/db.server";

/**
 * Makes an order's seats bought ones, apart from those that were cancelled. Seats that were released because nobody paid need their cohorts
 * locked and room found again.
 */
export const takeSeats = (tx: Tx, orderId: string) =>
  tx.seat.updateMany({
    where: { orderId, cancellationId: null },
    data: { status: "TAKEN", heldUntil: null, releasedAt: null },
  });
