// What mails about an order share.
import { contentTitle } from "~/features/cohorts/cohort-content.server";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import type { MailAttachment } from "~/platform/mail.server";
import { commerceMessages } from "./commerce.messages";
import type { ReceiptDocument } from "./receipt";
import { receiptPdf } from "./receipt-pdf.server";
import { receiptView } from "./receipt-view";
import { documentOf } from "./receipts.db.server";

/** The order that a mail is about, with its title and greeting in the reader's language. Throws when there is none. */
export async function orderOf(orderId: string, locale: Locale) {
  const order = await db.order.findUniqueOrThrow({
    where: { id: orderId },
    include: {
      cohort: true,
      offer: true,
      person: { select: { name: true } },
      payments: true,
      ticket: { select: { voidedAt: true, enrolment: { select: { completedAt: true } } } },
    },
  });
  const title = contentTitle(order.offer.contentId, locale);
  return {
    ...order,
    title,
    hello: commerceMessages[locale].mailHello(order.person.name || order.attendeeName),
  };
}

/** The greeting of a mail about an order, to its buyer. Throws when there is none. */
export async function greetingOf(orderId: string, locale: Locale): Promise<string> {
  const { person, attendeeName } = await db.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { attendeeName: true, person: { select: { name: true } } },
  });
  return commerceMessages[locale].mailHello(person.name || attendeeName);
}

/** The link to an order's own page. */
export const orderLink = (number: string, locale: Locale) => ({
  link: `${publicUrl}/my/orders/${number}`,
  label: commerceMessages[locale].seeOrder,
});

/** A receipt or credit receipt as a PDF to send along; nothing without an id. */
export async function receiptAttachment(receiptId: string | null): Promise<MailAttachment[]> {
  if (!receiptId) return [];
  return [await attachmentOf(documentOf(await db.receipt.findUniqueOrThrow({ where: { id: receiptId } })))];
}

export async function attachmentOf(document: ReceiptDocument): Promise<MailAttachment> {
  const { fileName } = receiptView(document);
  return { filename: fileName, content: await receiptPdf(document), contentType: "application/pdf" };
}
