import type { Tx } from "~/platform/db/db.server";

/** Makes an order's bought seats held ones again: what was taken for its payment was none. Whoever follows with one keeps ticket and lessons. */
export const holdTakenSeats = (tx: Tx, orderId: string, heldUntil: Date) =>
  tx.seat.updateMany({ where: { orderId, status: "TAKEN" }, data: { status: "HELD", heldUntil } });
