import type { Brand } from "~/platform/site/brand";
import { said } from "~/platform/pdf/pdf-text";
import { renderPdf } from "~/platform/pdf/pdf.server";
import type { InvoiceDocument } from "../documents/invoice-shape";
import { invoiceView } from "./invoice-view";

/** An invoice or credit note on paper, in the language it was issued in; `brand` is of the site where it was ordered. */
export function invoicePdf(document: InvoiceDocument, brand: Brand): Promise<Buffer> {
  const {
    locale,
    title,
    fileName: _fileName,
    facts,
    seller,
    buyer,
    lines,
    notes,
    ...ours
  } = invoiceView(document);
  return renderPdf({
    brand,
    template: "invoicing/paper/invoice",
    locale,
    title,
    data: {
      ...ours,
      facts: facts.map(([name, value]) => [name, said(value)]),
      seller: seller.map(said),
      buyer: buyer.map(said),
      lines: lines.map((line) => ({ ...line, description: said(line.description) })),
      notes: notes.map(said),
    },
  });
}
