import type { FoundationScope, PersonScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import type { Site } from "~/platform/site/site";
import { siteById } from "~/platform/site/sites.server";
import type { ReceiptDocument } from "../documents/receipt-shape";
import { documentOf } from "./receipts.db.server";

/** A receipt with the site where it was bought. */
export interface FoundReceipt {
  receipt: ReceiptDocument;
  site: Site;
}

/** A receipt or credit receipt of this person's order; without `number` the order's first. Null when there is none. */
export const receiptOfOrder = ({ personId }: PersonScope, orderNumber: string, number: string | null) =>
  findReceipt({ number: orderNumber, personId }, number);

/** The same of anybody's order. */
export const receiptForDesk = (
  _scope: FoundationScope<"order.read">,
  orderId: string,
  number: string | null,
) => findReceipt({ id: orderId }, number);

async function findReceipt(
  order: { number: string; personId: string } | { id: string },
  number: string | null,
): Promise<FoundReceipt | null> {
  const place = /^(\d{4})-(\d{5,9})$/.exec(number ?? "");
  if (number !== null && !place) return null;
  const receipt = await db.receipt.findFirst({
    where: { order, ...(place ? { year: Number(place[1]), sequence: Number(place[2]) } : {}) },
    orderBy: { issuedAt: "asc" },
    select: { document: true, version: true, order: { select: { site: true } } },
  });
  return receipt && { receipt: documentOf(receipt), site: siteById(receipt.order.site) };
}
