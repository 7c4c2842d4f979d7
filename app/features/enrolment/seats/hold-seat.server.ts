import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";

/** How long a seat is held for somebody who pays: Stripe's checkouts last 30 minutes at least, and a minute for the road. */
export const holdMinutes = 31;

/** Holds a seat for an order. The caller has locked the cohort and found room; the database refuses one too many. */
export const holdSeat = (tx: Tx, seat: { cohortId: string; orderId: string; heldUntil: Date; now: Date }) =>
  tx.seat.create({
    data: {
      id: newId(),
      cohortId: seat.cohortId,
      orderId: seat.orderId,
      status: "HELD",
      heldUntil: seat.heldUntil,
      createdAt: seat.now,
    },
  });
