import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db.server";
import { log } from "~/platform/log.server";
import { closeCheckout, readCheckout } from "./checkout.server";
import { releaseOrder } from "./complete-order.server";
import { fulfil } from "./fulfil.server";
import { lockOrder } from "./orders.db.server";

/** How long the webhook and the return page get before an open order is looked at, in milliseconds. */
const patience = 2 * 60_000;
const batch = 200;

/**
 * Makes up for lost webhooks: asks Stripe about every order under way that is older than two minutes or past its time, and
 * brings it to where Stripe has it. A payment page still open past its time is closed first. An order is never released by
 * our clock alone, unless it has no payment page on which anybody could pay. One order's trouble does not stop the others;
 * when there was any, an error follows at the end, so that the worker tries again.
 */
export async function reconcileOrders(): Promise<void> {
  const at = now();
  const open = await db.order.findMany({
    where: {
      status: { in: ["PENDING", "PROCESSING"] },
      OR: [{ expiresAt: { lte: at } }, { createdAt: { lte: new Date(at.getTime() - patience) } }],
    },
    select: { id: true, checkoutSessionId: true, expiresAt: true },
    orderBy: { expiresAt: "asc" },
    take: batch,
  });
  const troubles: unknown[] = [];
  for (const order of open) {
    try {
      await reconcile(order, at);
    } catch (error) {
      log.warn({ err: error, orderId: order.id }, "an order could not be compared with Stripe");
      troubles.push(error);
    }
  }
  if (troubles.length > 0)
    throw new AggregateError(troubles, `${troubles.length} of ${open.length} orders were not compared`);
}

interface OpenOrder {
  id: string;
  checkoutSessionId: string | null;
  expiresAt: Date;
}

async function reconcile({ id, checkoutSessionId, expiresAt }: OpenOrder, at: Date): Promise<void> {
  const isOver = expiresAt <= at;
  if (!checkoutSessionId) {
    if (isOver) await releaseWithoutCheckout(id);
    return;
  }
  if (isOver && (await readCheckout(checkoutSessionId))?.state === "open")
    await closeCheckout(checkoutSessionId);
  await fulfil(checkoutSessionId);
}

const releaseWithoutCheckout = (orderId: string) =>
  db.$transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (order?.status === "PENDING" && !order.checkoutSessionId) await releaseOrder(tx, order, "expired");
  }, transactionLimits);
