import { db } from "~/platform/db/db.server";
import type { MailAttachment } from "~/platform/mail/mail.server";
import type { ReceiptDocument } from "./receipt";
import { receiptPdf } from "./receipt-pdf.server";
import { receiptView } from "./receipt-view";
import { documentOf } from "./receipts.db.server";

/** A receipt or credit receipt as a PDF to send along; nothing without an id. */
export async function receiptAttachment(receiptId: string | null): Promise<MailAttachment[]> {
  if (!receiptId) return [];
  return [await attachmentOf(documentOf(await db.receipt.findUniqueOrThrow({ where: { id: receiptId } })))];
}

export async function attachmentOf(document: ReceiptDocument): Promise<MailAttachment> {
  const { fileName } = receiptView(document);
  return { filename: fileName, content: await receiptPdf(document), contentType: "application/pdf" };
}
