import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";

/** How long a seat is held for somebody who pays: Stripe's checkouts last 30 minutes at least, and a minute for the road. */
export const holdMinutes = 31;

interface Holding {
  orderId: string;
  lines: readonly { id: string; cohortId: string | null; quantity: number }[];
  heldUntil: Date;
  now: Date;
}

/** Holds all seats of an order's lines. The caller has locked their cohorts and found room; the database refuses one too many. */
export const holdSeats = (tx: Tx, { orderId, lines, heldUntil, now }: Holding) =>
  tx.seat.createMany({
    data: lines.flatMap(({ id: lineId, cohortId, quantity }) =>
      Array.from({ length: quantity }, () => ({
        id: newId(),
        cohortId,
        orderId,
        lineId,
        status: "HELD" as const,
        heldUntil,
        createdAt: now,
      })),
    ),
  });
