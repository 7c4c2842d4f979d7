import type Stripe from "stripe";
import { db, transactionLimits } from "~/platform/db/db.server";
import { log } from "~/platform/log.server";
import { stripe } from "../stripe/stripe-client.server";
import { isRefusedByStripe } from "../stripe/checkout-session.server";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { recordEvent } from "~/features/ordering/orders/record-event.server";
import { recordRefund } from "./record-refund.server";

/**
 * Asks Stripe for a refund that was written down. The payment's id is the idempotency key, so that asking twice moves the
 * money once. What Stripe will not do is FAILED and stands in the history for staff. Throws when Stripe does not answer.
 */
export async function sendRefund(paymentId: string): Promise<void> {
  const payment = await db.payment.findUnique({ where: { id: paymentId } });
  if (!payment || payment.kind !== "REFUND" || payment.status !== "PENDING" || payment.refundId) return;
  let refund: Stripe.Refund;
  try {
    refund = await stripe().refunds.create(
      {
        payment_intent: payment.paymentIntentId,
        amount: payment.amountCents,
        metadata: { paymentId: payment.id, orderId: payment.orderId },
      },
      { idempotencyKey: payment.id },
    );
  } catch (error) {
    if (!isRefusedByStripe(error)) throw error;
    log.warn({ err: error, paymentId }, "Stripe refuses a refund");
    return markFailed(payment.id, payment.orderId);
  }
  await recordRefund(refund);
}

/** The first try, right after the act; the job that was added with it makes the others. */
export async function trySendRefund(paymentId: string): Promise<void> {
  try {
    await sendRefund(paymentId);
  } catch (error) {
    log.warn({ err: error, paymentId }, "a refund will be tried again");
  }
}

const markFailed = (paymentId: string, orderId: string) =>
  db.$transaction(async (tx) => {
    await lockOrder(tx, orderId);
    const where = { id: paymentId, status: "PENDING" as const, refundId: null };
    const { count } = await tx.payment.updateMany({ where, data: { status: "FAILED" } });
    if (count > 0) await recordEvent(tx, orderId, "refundFailed", { paymentId });
  }, transactionLimits);
