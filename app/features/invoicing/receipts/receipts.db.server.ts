import { DateTime } from "luxon";
import type { Prisma, Receipt } from "~prisma/client";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { isLocale } from "~/i18n/locale";
import { homeZone } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { newId } from "~/platform/db/ids.server";
import { lockOrder, type OrderRow } from "~/features/ordering/orders/orders.db.server";
import {
  creditToWithdraw,
  makeCredit,
  makeReceipt,
  makeWithdrawal,
  type Paid,
  type ReceiptDocument,
  receiptNumber,
  type Sale,
} from "./receipt";
import { dueCreditCents } from "~/features/ordering/orders/balance";

/**
 * Issues the receipt of an order that was just paid, and tells when and how. Last in a transaction: receipt numbers are
 * locked until it ends.
 */
export async function issueReceipt(tx: Tx, order: OrderRow, paid: Paid): Promise<Receipt> {
  const place = await nextPlace(tx);
  return save(tx, order, place, makeReceipt(saleOf(order), issueOf(order, place), paid), null);
}

/**
 * Issues a credit receipt for a part of what an order cost (cents, VAT included), never more than was not yet credited.
 * Returns null when nothing is left to credit or the order has no receipt. Last in a transaction.
 */
export async function issueCredit(tx: Tx, order: OrderRow, creditCents: number): Promise<Receipt | null> {
  const original = order.receipts.find(({ creditsId }) => creditsId === null);
  if (!original) return null;
  const credited = creditedOf(order);
  if (Math.min(creditCents, order.amountCents - credited.grossCents) <= 0) return null;
  const place = await nextPlace(tx);
  const creditsNumber = receiptNumber(original.year, original.sequence);
  const document = makeCredit(saleOf(order), issueOf(order, place), { creditsNumber, creditCents, credited });
  return document && save(tx, order, place, document, original.id);
}

/**
 * Brings what is credited of a locked order to what its money says (`dueCreditCents`), by a credit receipt or by taking one
 * back. Returns what was issued; null when all was right, or the order has no receipt. Last in a transaction.
 */
export async function settleCredit(tx: Tx, orderId: string): Promise<Receipt | null> {
  // Read anew: what led here was written in this transaction.
  const order = (await lockOrder(tx, orderId))!;
  const due = dueCreditCents(order) - creditedOf(order).grossCents;
  return due > 0 ? issueCredit(tx, order, due) : due < 0 ? withdrawCredit(tx, order, -due) : null;
}

async function withdrawCredit(tx: Tx, order: OrderRow, cents: number): Promise<Receipt | null> {
  const credit = creditToWithdraw(order.receipts, cents);
  if (!credit) return null;
  const place = await nextPlace(tx);
  const creditsNumber = receiptNumber(credit.year, credit.sequence);
  const document = makeWithdrawal(saleOf(order), issueOf(order, place), {
    creditsNumber,
    cents,
    credited: creditedOf(order),
  });
  return document && save(tx, order, place, document, credit.id);
}

/** What is credited of an order, less what was taken back of it. */
function creditedOf({ receipts }: OrderRow): { grossCents: number; vatCents: number } {
  const credits = receipts.filter(({ creditsId }) => creditsId !== null);
  return {
    grossCents: 0 - credits.reduce((sum, { amountCents }) => sum + amountCents, 0),
    vatCents: 0 - credits.reduce((sum, { vatCents }) => sum + vatCents, 0),
  };
}

/** The document as it was frozen; `Receipt.document` is only ever written by `save`. */
export const documentOf = (receipt: Pick<Receipt, "document">) =>
  receipt.document as unknown as ReceiptDocument;

interface Place {
  year: number;
  sequence: number;
  issuedAt: Date;
}

/** The next number of this year (in Amsterdam), under a lock that lasts to the end of the transaction: none is skipped. */
async function nextPlace(tx: Tx): Promise<Place> {
  const issuedAt = now();
  const { year } = DateTime.fromJSDate(issuedAt, { zone: homeZone });
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('receipt numbers'), ${year}::int)`;
  const { _max } = await tx.receipt.aggregate({ where: { year }, _max: { sequence: true } });
  return { year, sequence: (_max.sequence ?? 0) + 1, issuedAt };
}

const save = (tx: Tx, order: OrderRow, place: Place, document: ReceiptDocument, creditsId: string | null) =>
  tx.receipt.create({
    data: {
      id: newId(),
      ...place,
      orderId: order.id,
      creditsId,
      amountCents: document.grossCents,
      vatCents: document.vatCents,
      document: document as unknown as Prisma.InputJsonObject,
    },
  });

function saleOf(order: OrderRow): Sale {
  const locale = isLocale(order.locale) ? order.locale : "nl";
  const title = contentTitle(order.offer.contentId, locale);
  return {
    orderNumber: order.number,
    currency: order.currency,
    locale,
    description: order.cohort ? `${title}, ${order.cohort.name}` : title,
    grossCents: order.amountCents,
    vatCents: order.vatCents,
    vat: order.vat,
    rateBp: order.vatRateBp,
    isDemo: order.isDemo,
  };
}

const issueOf = (order: OrderRow, { year, sequence, issuedAt }: Place) => ({
  number: receiptNumber(year, sequence),
  issuedAt,
  seller: {
    name: env.SELLER_NAME,
    address: env.SELLER_ADDRESS,
    kvk: env.SELLER_KVK,
    vatNumber: env.SELLER_VAT_NUMBER,
  },
  buyer: {
    ...(order.person.name
      ? { name: order.person.name, latinName: order.person.latinName }
      : { name: order.attendeeName, latinName: order.attendeeLatinName }),
    organisation: order.buyerOrganisation,
    reference: order.buyerReference,
    email: order.person.email,
  },
});
