import { renderPdf } from "~/platform/pdf.server";
import type { ReceiptDocument } from "./receipt";
import { receiptView } from "./receipt-view";

/** A receipt or credit receipt on paper, in the language it was issued in. */
export function receiptPdf(receipt: ReceiptDocument): Promise<Buffer> {
  const { locale, title, ...data } = receiptView(receipt);
  return renderPdf({ template: "commerce/receipt", locale, title, data });
}
