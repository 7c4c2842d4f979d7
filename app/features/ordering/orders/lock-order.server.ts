import type { Prisma } from "~prisma/client";
import type { Tx } from "~/platform/db/db.server";

const whole = {
  person: { select: { id: true, email: true, name: true, latinName: true, erasedAt: true } },
  lines: {
    // What was bought, whatever the cohort offers by now.
    include: { offer: true, cohort: true },
    orderBy: { position: "asc" },
  },
  seats: true,
  payments: true,
  disputes: true,
  cancellations: true,
  receipts: { orderBy: [{ year: "asc" }, { sequence: "asc" }] },
} satisfies Prisma.OrderInclude;

export type OrderRow = Prisma.OrderGetPayload<{ include: typeof whole }>;

/**
 * Locks an order until the transaction ends and reads it with all that belongs to it. Locks are taken in one order
 * everywhere: order, then cohort, then document numbers.
 */
export async function lockOrder(tx: Tx, id: string): Promise<OrderRow | null> {
  await tx.$queryRaw`select from "Order" where "id" = ${id}::uuid for update`;
  return tx.order.findUnique({ where: { id }, include: whole });
}
