import { db, transactionLimits } from "~/platform/db/db.server";
import { isStripeError } from "../stripe/checkout-session.server";
import { releaseOrder } from "~/features/ordering/orders/release-order.server";
import { endCheckout } from "./end-checkout.server";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { recordEvent } from "~/features/ordering/orders/record-event.server";

export type Withdrawal =
  { ok: true } | { ok: false; reason: "notFound" | "alreadyPaid" | "paymentUnavailable" };

/**
 * Gives up an order that this person has not paid. Its payment page is closed at Stripe first, so that nobody pays for a
 * seat that is gone; when it turns out to be paid, the order stays. Somebody else's order is "notFound".
 */
export async function withdrawOrder(personId: string, orderId: string): Promise<Withdrawal> {
  const order = await db.order.findFirst({ where: { id: orderId, personId } });
  if (!order) return { ok: false, reason: "notFound" };
  if (order.status === "EXPIRED") return { ok: true };
  if (order.status !== "PENDING") return { ok: false, reason: "alreadyPaid" };
  try {
    if (order.checkoutSessionId) {
      await recordEvent(db, order.id, "withdrawn");
      const status = await endCheckout(order.checkoutSessionId);
      if (status === "PAID" || status === "PROCESSING") return { ok: false, reason: "alreadyPaid" };
    }
  } catch (error) {
    if (isStripeError(error)) return { ok: false, reason: "paymentUnavailable" };
    throw error;
  }
  await db.$transaction(async (tx) => {
    const present = await lockOrder(tx, orderId);
    // A payment page saved meanwhile keeps the order: its end is for Stripe to say.
    if (present?.status === "PENDING" && present.checkoutSessionId === order.checkoutSessionId)
      await releaseOrder(tx, present, "withdrawn");
  }, transactionLimits);
  return { ok: true };
}
