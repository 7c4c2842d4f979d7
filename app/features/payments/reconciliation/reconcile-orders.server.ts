import { now } from "~/platform/clock.server";
import { recordAudit } from "~/platform/audit.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { log } from "~/platform/log.server";
import { closeCheckout, isStripeDown, readCheckout } from "../stripe/checkout-session.server";
import { releaseOrder } from "~/features/ordering/orders/release-order.server";
import { fulfil } from "../checkout/fulfil.server";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { ordersToCompare } from "./orders-to-compare.db.server";
import { reconcileReturns } from "./reconcile-returns.server";

/** How long one run may take before it leaves the rest to the next, in milliseconds. */
const longest = 4 * 60_000;

/**
 * Makes up for lost webhooks: asks Stripe about every order under way that is older than two minutes or past its time, and
 * brings it to where Stripe has it; then about refunds and disputes of what is paid. A payment page still open past its time
 * is closed first. An order is never released by our clock alone, unless it has no payment page on which anybody could pay.
 *
 * The order that was not looked at for longest comes first, so that payments that take days hold up no other. One order's
 * trouble does not stop the others; when Stripe is down, or four minutes are over, the rest waits for the next run. After any
 * trouble an error follows at the end, so that the worker tries again.
 */
export async function reconcileOrders(): Promise<void> {
  const at = now();
  const end = performance.now() + longest;
  const open = await ordersToCompare(at);
  const troubles: unknown[] = [];
  for (const order of open) {
    if (performance.now() > end) break;
    try {
      await reconcile(order, at);
    } catch (error) {
      log.warn({ err: error, orderId: order.id }, "an order could not be compared with Stripe");
      troubles.push(error);
      if (isStripeDown(error)) break;
    }
    await db.order.updateMany({ where: { id: order.id }, data: { comparedAt: at } });
  }
  if (!troubles.some(isStripeDown)) {
    try {
      await reconcileReturns(end);
    } catch (error) {
      log.warn({ err: error }, "refunds and disputes could not be compared with Stripe");
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

/**
 * Brings one order that is under way to where Stripe has it. Of one that turns out to be paid the log says that no message told of it.
 * Throws when Stripe does not answer.
 */
export async function reconcile({ id, checkoutSessionId, expiresAt }: OpenOrder, at: Date): Promise<void> {
  const isOver = expiresAt <= at;
  if (!checkoutSessionId) {
    if (isOver) await releaseWithoutCheckout(id);
    return;
  }
  if (isOver && (await readCheckout(checkoutSessionId))?.state === "open")
    await closeCheckout(checkoutSessionId);
  if ((await fulfil(checkoutSessionId)) === "PAID") await recordFound(id);
}

/** In the log, not in the order's own history: that is the same whoever tells of a payment. */
const recordFound = (orderId: string) =>
  recordAudit(db, { actorId: null, act: "payment.found", subjectType: "order", subjectId: orderId });

const releaseWithoutCheckout = (orderId: string) =>
  db.$transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (order?.status === "PENDING" && !order.checkoutSessionId) await releaseOrder(tx, order, "expired");
  }, transactionLimits);
