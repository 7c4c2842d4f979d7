import type { Prisma } from "~prisma/client";
import { now } from "~/platform/clock.server";
import { type Db, db, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import type { OrderEventKind } from "./order";

const whole = {
  person: { select: { id: true, email: true, name: true, latinName: true } },
  cohort: true,
  /** What was bought, whatever the cohort offers by now. */
  offer: true,
  seat: true,
  payments: true,
  disputes: true,
  receipts: { orderBy: [{ year: "asc" }, { sequence: "asc" }] },
} satisfies Prisma.OrderInclude;

export type OrderRow = Prisma.OrderGetPayload<{ include: typeof whole }>;

/**
 * Locks an order until the transaction ends and reads it with all that belongs to it. Locks are taken in one order
 * everywhere: order, then cohort, then receipt numbers.
 */
export async function lockOrder(tx: Tx, id: string): Promise<OrderRow | null> {
  await tx.$queryRaw`select from "Order" where "id" = ${id}::uuid for update`;
  return tx.order.findUnique({ where: { id }, include: whole });
}

/** Adds a line to an order's history. */
export const recordEvent = (
  tx: Db,
  orderId: string,
  kind: OrderEventKind,
  detail: Prisma.InputJsonObject = {},
) => tx.orderEvent.create({ data: { id: newId(), orderId, at: now(), kind, detail } });

/** The order under way of somebody for a cohort; there is one at most. */
export const findOpenOrder = (tx: Db, personId: string, cohortId: string) =>
  tx.order.findFirst({ where: { personId, cohortId, status: { in: ["PENDING", "PROCESSING"] } } });

/** How long the webhook and the return page get before an open order is looked at, in milliseconds. */
const patience = 2 * 60_000;

/** Orders under way that Stripe should be asked about, 200 at most; the one that was not looked at for longest first. */
export const ordersToCompare = (at: Date) =>
  db.order.findMany({
    where: {
      status: { in: ["PENDING", "PROCESSING"] },
      OR: [{ expiresAt: { lte: at } }, { createdAt: { lte: new Date(at.getTime() - patience) } }],
    },
    select: { id: true, checkoutSessionId: true, expiresAt: true },
    orderBy: [{ comparedAt: { sort: "asc", nulls: "first" } }, { expiresAt: "asc" }],
    take: 200,
  });
