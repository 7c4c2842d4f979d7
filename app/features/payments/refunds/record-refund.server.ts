import type Stripe from "stripe";
import type { Payment } from "~prisma/client";
import { toLocale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { isId, newId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { lockOrder, type OrderRow } from "~/features/ordering/orders/lock-order.server";
import { recordEvent } from "~/features/ordering/orders/record-event.server";
import { settleCredit } from "~/features/invoicing/receipts/settle-credit.server";
import { refundFailedKind, refundKind } from "./refund-mail-kinds";

type RefundStatus = Payment["status"];

/** https://docs.stripe.com/api/refunds/object#refund_object-status */
export const refundStatusOf = ({ status }: Pick<Stripe.Refund, "status">): RefundStatus =>
  status === "succeeded" ? "SUCCEEDED" : status === "failed" || status === "canceled" ? "FAILED" : "PENDING";

const idOf = (value: string | { id: string } | null) =>
  typeof value === "string" ? value : (value?.id ?? "");

/**
 * Writes down what Stripe says of a refund, any number of times and whoever made it: our own are known by the payment id
 * that they carry, others were made in Stripe's dashboard. Accepted for the first time, it gets its credit receipt and the
 * buyer a mail; when one that was accepted fails, the credit is taken back and the buyer is told. Seat and ticket stay in
 * any case. A refund of a payment we do not know is left.
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
    await record(tx, order, ours ?? null, refund);
  }, transactionLimits);
}

async function record(tx: Tx, order: OrderRow, before: Payment | null, refund: Stripe.Refund): Promise<void> {
  const status = refundStatusOf(refund);
  if (before && !isNews(before, refund.id, status)) return;
  const wasAccepted = Boolean(before?.refundId) && before?.status !== "FAILED";
  const payment = before
    ? await tx.payment.update({ where: { id: before.id }, data: { refundId: refund.id, status } })
    : await recordElsewhere(tx, order, refund);
  const amount = { amountCents: payment.amountCents, currency: payment.currency };
  if (status === "FAILED") {
    await recordEvent(tx, order.id, "refundFailed", { ...amount, paymentId: payment.id });
    if (wasAccepted) await credit(tx, order, payment, refundFailedKind);
  } else if (!wasAccepted) {
    await recordEvent(tx, order.id, before ? "refunded" : "refundedElsewhere", amount);
    await credit(tx, order, payment, refundKind);
  }
}

/** Answers of Stripe overtake each other. How a refund goes on: under way, succeeded, failed; never back. */
function isNews(payment: Payment, refundId: string, status: RefundStatus): boolean {
  if (payment.refundId !== refundId) return true;
  return payment.status !== status && payment.status !== "FAILED" && status !== "PENDING";
}

/** Makes the credit receipts right and tells the buyer. An order that was never accepted had no receipt, and its buyer was told. */
async function credit(
  tx: Tx,
  order: OrderRow,
  payment: Payment,
  kind: typeof refundKind | typeof refundFailedKind,
): Promise<void> {
  if (!order.paidAt) return;
  const receipt = await settleCredit(tx, order.id);
  await queueMail(tx, {
    to: order.person.email,
    personId: order.person.id,
    locale: toLocale(order.locale),
    site: order.site,
    kind,
    data: { paymentId: payment.id, receiptId: receipt?.id ?? null },
  });
}

const recordElsewhere = (tx: Tx, order: OrderRow, refund: Stripe.Refund): Promise<Payment> =>
  tx.payment.create({
    data: {
      id: newId(),
      orderId: order.id,
      kind: "REFUND",
      status: refundStatusOf(refund),
      amountCents: refund.amount,
      currency: refund.currency.toUpperCase(),
      paymentIntentId: idOf(refund.payment_intent),
      refundId: refund.id,
      createdAt: now(),
    },
  });
