import type { Prisma, Receipt } from "~prisma/client";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { toLocale } from "~/i18n/locale";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundationDetails } from "~/platform/site/foundation-details.server";
import type { OrderRow } from "~/features/ordering/orders/lock-order.server";
import { receiptNumber, type Sale, sellerOf } from "./receipt";
import type { Place } from "../documents/numbering.db.server";
import { readReceipt, type ReceiptDocument, receiptVersion } from "../documents/receipt-shape";

/** The document as it was frozen; `Receipt.document` is only ever written by `saveReceipt`. */
export const documentOf = ({ document, version }: Pick<Receipt, "document" | "version">): ReceiptDocument =>
  readReceipt(document, version);

/** Freezes a document under its number. */
export const saveReceipt = (
  tx: Tx,
  order: OrderRow,
  place: Place,
  document: ReceiptDocument,
  creditsId: string | null,
) =>
  tx.receipt.create({
    data: {
      id: newId(),
      ...place,
      orderId: order.id,
      kind: document.kind,
      version: receiptVersion,
      creditsId,
      amountCents: document.grossCents,
      vatCents: document.vatCents,
      document: document satisfies Prisma.InputJsonObject,
    },
  });

/** What the documents of an order are about. */
export function saleOf(order: OrderRow): Sale {
  const locale = toLocale(order.locale);
  return {
    orderNumber: order.number,
    currency: order.currency,
    locale,
    lines: order.lines.map(({ offer, cohort, quantity, netCents, vat, vatRateBp }) => {
      const title = contentTitle(offer.contentId, locale);
      return {
        description: cohort ? `${title}, ${cohort.name}` : title,
        ...{ quantity, netCents, vat, vatRateBp },
      };
    }),
    isDemo: order.isDemo,
  };
}

/** Who sells to whom, under which number and when: the foundation as its details hold at that moment. */
export const issueOf = async (tx: Tx, order: OrderRow, { year, sequence, issuedAt }: Place) => ({
  number: receiptNumber(year, sequence),
  issuedAt,
  seller: sellerOf(await foundationDetails(tx, issuedAt), toLocale(order.locale)),
  buyer: {
    ...(order.person.name
      ? { name: order.person.name, latinName: order.person.latinName }
      : { name: order.attendeeName, latinName: order.attendeeLatinName }),
    organisation: order.buyerOrganisation,
    reference: order.buyerReference,
    email: order.person.email,
  },
});
