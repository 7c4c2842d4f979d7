import type { Tx } from "~/platform/db/db.server";

/** Makes an order's seat a bought one. A seat that was released needs the cohort locked and room found again. */
export const takeSeat = (tx: Tx, orderId: string) =>
  tx.seat.update({ where: { orderId }, data: { status: "TAKEN", heldUntil: null, releasedAt: null } });
