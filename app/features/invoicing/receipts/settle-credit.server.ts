import type { Receipt } from "~prisma/client";
import type { Tx } from "~/platform/db/db.server";
import { lockOrder, type OrderRow } from "~/features/ordering/orders/lock-order.server";
import { creditToWithdraw, makeCredit, makeWithdrawal, receiptNumber } from "./receipt";
import { dueCreditCents } from "~/features/ordering/orders/balance";
import { nextPlace } from "../documents/numbering.db.server";
import { saveReceipt, saleOf, issueOf } from "./receipts.db.server";

/**
 * Issues a credit receipt for a part of what an order cost (cents, VAT included), never more than was not yet credited.
 * Returns null when nothing is left to credit or the order has no receipt. Last in a transaction.
 */
export async function issueCredit(tx: Tx, order: OrderRow, creditCents: number): Promise<Receipt | null> {
  const original = order.receipts.find(({ creditsId }) => creditsId === null);
  if (!original) return null;
  const creditedCents = creditedOf(order);
  if (Math.min(creditCents, order.amountCents - creditedCents) <= 0) return null;
  const place = await nextPlace(tx, "receipt");
  const creditsNumber = receiptNumber(original.year, original.sequence);
  const document = makeCredit(saleOf(order), await issueOf(tx, order, place), {
    creditsNumber,
    creditCents,
    creditedCents,
  });
  return document && saveReceipt(tx, order, place, document, original.id);
}

/**
 * Brings what is credited of a locked order to what its money says (`dueCreditCents`), by a credit receipt or by taking one
 * back. Returns what was issued; null when all was right, or the order has no receipt. Last in a transaction.
 */
export async function settleCredit(tx: Tx, orderId: string): Promise<Receipt | null> {
  // Read anew: what led here was written in this transaction.
  const order = (await lockOrder(tx, orderId))!;
  const due = dueCreditCents(order) - creditedOf(order);
  return due > 0 ? issueCredit(tx, order, due) : due < 0 ? withdrawCredit(tx, order, -due) : null;
}

async function withdrawCredit(tx: Tx, order: OrderRow, cents: number): Promise<Receipt | null> {
  const credit = creditToWithdraw(order.receipts, cents);
  if (!credit) return null;
  const place = await nextPlace(tx, "receipt");
  const creditsNumber = receiptNumber(credit.year, credit.sequence);
  const document = makeWithdrawal(saleOf(order), await issueOf(tx, order, place), {
    creditsNumber,
    cents,
    creditedCents: creditedOf(order),
  });
  return document && saveReceipt(tx, order, place, document, credit.id);
}

/** What is credited of an order, less what was taken back of it, in cents. */
const creditedOf = ({ receipts }: OrderRow): number =>
  0 -
  receipts
    .filter(({ creditsId }) => creditsId !== null)
    .reduce((sum, { amountCents }) => sum + amountCents, 0);
