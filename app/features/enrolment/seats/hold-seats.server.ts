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

/**
 * Holds all seats of an order's lines. The caller has locked their cohorts and found room; the database refuses one too many. In SQL, as mails
 * are: Prisma makes a plan of a statement for many rows each time.
 */
export async function holdSeats(tx: Tx, { orderId, lines, heldUntil, now }: Holding): Promise<void> {
  const rows = lines.flatMap(({ id: lineId, cohortId, quantity }) =>
    Array.from({ length: quantity }, () => ({ id: newId(), lineId, cohortId })),
  );
  await tx.$executeRaw`insert into "Seat" (id, "orderId", "lineId", "cohortId", status, "heldUntil", "createdAt")
    select id, ${orderId}::uuid, "lineId", "cohortId", 'HELD', ${heldUntil}::timestamptz, ${now}::timestamptz
      from jsonb_populate_recordset(null::"Seat", ${JSON.stringify(rows)}::jsonb)`;
}
