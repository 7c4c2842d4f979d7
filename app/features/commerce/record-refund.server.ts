import type Stripe from "stripe";
import type { Payment } from "~prisma/client";
import { isLocale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db.server";
import { isId, newId } from "~/platform/ids.server";
import { queueMail } from "~/platform/mail.server";
import { stripe } from "~/platform/stripe.server";
import { lockOrder, type OrderRow, recordEvent } from "./orders.db.server";
import { issueCredit } from "./receipts.db.server";

type RefundStatus = Payment["status"];

/** https://docs.stripe.com/api/refunds/object#refund_object-status */
const statusOf = ({ status }: Stripe.Refund): RefundStatus =>
  status === "succeeded" ? "SUCCEEDED" : status === "failed" || status === "canceled" ? "FAILED" : "PENDING";

const idOf = (value: string | { id: string } | null) =>
  typeof value === "string" ? value : (value?.id ?? "");

/** Records every refund that Stripe has of a payment: our own, and those made in Stripe's dashboard. */
export async function recordRefundsOf(paymentIntentId: string): Promise<void> {
  if (!paymentIntentId) return;
  const { data } = await stripe().refunds.list({ payment_intent: paymentIntentId, limit: 100 });
  for (const refund of data.toReversed()) await recordRefund(refund);
}

/**
 * Writes down what Stripe says of a refund, any number of times. One that we asked for is known by the payment id it
 * carries; accepted for the first time, it gets its credit receipt and the buyer a mail. One made in the dashboard is
 * recorded only. A refund of a payment we do not know is not ours.
 */
export async function recordRefund(refund: Stripe.Refund): Promise<void> {
  const asked = refund.metadata?.paymentId;
  const known = await db.payment.findFirst({
    where: {
      OR: [
        ...(isId(asked) ? [{ id: asked, kind: "REFUND" as const }] : []),
        { refundId: refund.id },
        { paymentIntentId: idOf(refund.payment_intent), kind: "CAPTURE" },
      ],
    },
  });
  if (!known) return;
  await db.$transaction(async (tx) => {
    const order = (await lockOrder(tx, known.orderId))!;
    const ours = order.payments.find(
      ({ id, refundId, kind }) => kind === "REFUND" && (id === asked || refundId === refund.id),
    );
    if (ours) await updateOurs(tx, order, ours, refund);
    else await recordElsewhere(tx, order, refund);
  }, transactionLimits);
}

async function updateOurs(tx: Tx, order: OrderRow, payment: Payment, refund: Stripe.Refund): Promise<void> {
  const status = statusOf(refund);
  if (payment.refundId === refund.id && payment.status === status) return;
  await tx.payment.update({ where: { id: payment.id }, data: { refundId: refund.id, status } });
  if (status === "FAILED") await recordEvent(tx, order.id, "refundFailed", { paymentId: payment.id });
  else if (!payment.refundId) await tellAccepted(tx, order, payment);
}

async function tellAccepted(tx: Tx, order: OrderRow, payment: Payment): Promise<void> {
  await recordEvent(tx, order.id, "refunded", {
    amountCents: payment.amountCents,
    currency: payment.currency,
  });
  // An order that was never accepted had no receipt, and its buyer was told when the money was sent back.
  if (!order.paidAt) return;
  const credit = await issueCredit(tx, order, payment.amountCents);
  await queueMail(tx, {
    to: order.person.email,
    locale: isLocale(order.locale) ? order.locale : "nl",
    template: "refund",
    data: { paymentId: payment.id, receiptId: credit?.id ?? null },
  });
}

async function recordElsewhere(tx: Tx, order: OrderRow, refund: Stripe.Refund): Promise<void> {
  const status = statusOf(refund);
  if (status === "FAILED") return;
  const amount = { amountCents: refund.amount, currency: refund.currency.toUpperCase() };
  await tx.payment.create({
    data: {
      id: newId(),
      orderId: order.id,
      kind: "REFUND",
      status,
      ...amount,
      paymentIntentId: idOf(refund.payment_intent),
      refundId: refund.id,
      createdAt: now(),
    },
  });
  await recordEvent(tx, order.id, "refundedElsewhere", amount);
}
