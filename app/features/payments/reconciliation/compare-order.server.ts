import type { Actor } from "~/features/identity/access/scope";
import type { OrderStatus } from "~/features/ordering/orders/order";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { log } from "~/platform/log.server";
import { isStripeError } from "../stripe/checkout-session.server";
import { reconcile } from "./reconcile-orders.server";
import { recordReturnsOf } from "./record-returns.server";

export type OrderComparison =
  | { ok: true; isChanged: boolean; status: OrderStatus }
  | { ok: false; reason: "notFound" | "paymentUnavailable" };

/**
 * Compares one order with Stripe now, as the job by the clock does with all: what was paid is settled, what went back is written down. For
 * staff: the caller has checked `can(actor, "payment.book")`. Refusals: `notFound`; `paymentUnavailable`: Stripe does not answer.
 */
export async function compareOrder(
  actor: Pick<Actor, "personId">,
  orderId: string,
): Promise<OrderComparison> {
  const before = await stateOf(orderId);
  if (!before) return { ok: false, reason: "notFound" };
  try {
    if (before.status === "PENDING" || before.status === "PROCESSING") await reconcile(before, now());
    for (const { paymentIntentId } of before.payments) await recordReturnsOf(paymentIntentId);
  } catch (error) {
    if (!isStripeError(error)) throw error;
    log.warn({ err: error, orderId }, "an order could not be compared with Stripe");
    return { ok: false, reason: "paymentUnavailable" };
  }
  await db.order.updateMany({ where: { id: orderId }, data: { comparedAt: now() } });
  const subject = { subjectType: "order", subjectId: orderId };
  await recordAudit(db, { actorId: actor.personId, act: "payment.compare", ...subject });
  const after = (await stateOf(orderId))!;
  const isChanged = after.status !== before.status || after._count.payments !== before._count.payments;
  return { ok: true, isChanged, status: after.status };
}

const stateOf = (id: string) =>
  db.order.findUnique({
    where: { id },
    select: {
      id: true,
      status: true,
      checkoutSessionId: true,
      expiresAt: true,
      payments: { where: { kind: "CAPTURE", source: "STRIPE" }, select: { paymentIntentId: true } },
      _count: { select: { payments: true } },
    },
  });
