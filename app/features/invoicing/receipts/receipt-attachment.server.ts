import { db } from "~/platform/db/db.server";
import type { MailAttachment } from "~/platform/mail/mail.server";
import type { Site } from "~/platform/site/site";
import type { ReceiptDocument } from "../documents/receipt-shape";
import { receiptPdf } from "./receipt-pdf.server";
import { receiptView } from "./receipt-view";
import { documentOf } from "./receipts.db.server";

/** A receipt or credit receipt as a PDF to send along; nothing without an id. */
export async function receiptAttachment(receiptId: string | null, site: Site): Promise<MailAttachment[]> {
  if (!receiptId) return [];
  const receipt = await db.receipt.findUniqueOrThrow({ where: { id: receiptId } });
  return [await attachmentOf(documentOf(receipt), site)];
}

export async function attachmentOf(document: ReceiptDocument, { brand }: Site): Promise<MailAttachment> {
  const { fileName } = receiptView(document);
  return { filename: fileName, content: await receiptPdf(document, brand), contentType: "application/pdf" };
}
