import { confirmOrder } from "~/features/ordering/orders/confirm-order.server";
import type { OrderRow } from "~/features/ordering/orders/lock-order.server";
import { recordEvent } from "~/features/ordering/orders/record-event.server";
import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { queueMailsToOne } from "~/platform/mail/mail.server";
import { isCovered, keptCents } from "../matching/invoice-balance";
import { mailToBuyer } from "./bank-mail-to-buyer.server";
import { paymentReceivedKind } from "./bank-mail-kinds";

/** Money for an order that did not come through Stripe. Cents. */
export interface BankMoney {
  amountCents: number;
  /** The booking that it is, or is a part of; null when staff say so without one, with their reason. */
  bankEntryId: string | null;
  reason: string;
}

/**
 * Money by bank for an order on invoice, in the transaction of the locked order: the payment, a line in the history, a mail to who ordered,
 * and when nothing is open any more, all that being paid means. The caller has seen that the order takes it (`assignRefusal`).
 */
export async function acceptBankPayment(tx: Tx, order: OrderRow, money: BankMoney): Promise<void> {
  const id = newId();
  await tx.payment.create({
    data: {
      id,
      orderId: order.id,
      kind: "CAPTURE",
      status: "SUCCEEDED",
      source: money.bankEntryId ? "BANK" : "MANUAL",
      currency: order.currency,
      createdAt: now(),
      ...money,
    },
  });
  await recordEvent(tx, order.id, money.bankEntryId ? "moneyReceived" : "markedPaid", {
    amountCents: money.amountCents,
    currency: order.currency,
  });
  await payWhenCovered(tx, order);
  await queueMailsToOne(tx, [mailToBuyer(order, paymentReceivedKind, { paymentId: id })]);
}

/**
 * Makes a locked order on invoice a paid one when what is here of its money covers what was invoiced less what was credited. Whoever books
 * money on it or credits a part of it calls this; one that is paid, or ended, is left alone.
 */
export async function payWhenCovered(tx: Tx, order: OrderRow): Promise<void> {
  if (order.status !== "ON_INVOICE") return;
  const money = await moneyOf(tx, order);
  if (!isCovered(money) || keptCents(money) <= 0) return;
  await queueMailsToOne(tx, await confirmOrder(tx, order, now()));
}

/** What was invoiced and credited of an order, and its payments, as they are now. */
export const moneyOf = async (tx: Tx, { id: orderId }: Pick<OrderRow, "id">) => ({
  invoices: await tx.invoice.findMany({ where: { orderId }, select: { amountCents: true } }),
  payments: await tx.payment.findMany({ where: { orderId } }),
});
