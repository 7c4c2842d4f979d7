import type { Prisma } from "~prisma/client";
import type { Tx } from "~/platform/db/db.server";
import { type OrderAct, orderSteps, type OrderStatus } from "./order";

/**
 * Takes a locked order one step on, with what else changes of it, and returns its new status. An act that its status does not allow is a
 * fault of the caller, which looked before.
 */
export async function moveOrder(
  tx: Tx,
  order: { id: string; status: OrderStatus },
  act: OrderAct,
  data: Prisma.OrderUncheckedUpdateManyInput = {},
): Promise<OrderStatus> {
  const status = orderSteps[order.status][act];
  if (!status) throw new Error(`an order that is ${order.status} does not take "${act}"`);
  const { count } = await tx.order.updateMany({
    where: { id: order.id, status: order.status },
    data: { ...data, status },
  });
  if (count === 0) throw new Error(`order ${order.id} is not ${order.status} any more`);
  return status;
}
