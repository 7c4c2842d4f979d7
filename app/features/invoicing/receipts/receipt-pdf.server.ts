import { nameOnPaper } from "~/features/identity/profile/person-name";
import type { Brand } from "~/platform/site/brand";
import { said } from "~/platform/pdf/pdf-text";
import { renderPdf } from "~/platform/pdf/pdf.server";
import type { ReceiptDocument } from "../documents/receipt-shape";
import { receiptView } from "./receipt-view";

/** A receipt or credit receipt on paper, in the language it was issued in; `brand` is of the site where it was bought. */
export function receiptPdf(receipt: ReceiptDocument, brand: Brand): Promise<Buffer> {
  const { name, latinName = "", ...rest } = receipt.buyer;
  const buyerOnPaper = { ...rest, ...nameOnPaper({ name, latinName }) };
  const { locale, title, facts, seller, buyer, lines, ...ours } = receiptView({
    ...receipt,
    buyer: buyerOnPaper,
  });
  const { reference } = receipt.buyer;
  return renderPdf({
    brand,
    template: "invoicing/receipts/receipt",
    locale,
    title,
    data: {
      ...ours,
      facts: facts.map(([name, value]) => [name, value === reference ? said(value) : value]),
      seller: seller.map(said),
      buyer: buyer.map(said),
      lines: lines.map((line) => ({ ...line, description: said(line.description) })),
    },
  });
}
