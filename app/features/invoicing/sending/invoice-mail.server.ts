import { z } from "zod";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { invoiceMessages } from "../paper/invoice.messages";
import { invoicePdf } from "../paper/invoice-pdf.server";
import { invoiceView } from "../paper/invoice-view";
import { documentOf } from "../invoices/invoices.db.server";
import { flavourFor } from "../ubl/broken-rules";
import { toUbl } from "../ubl/ubl";
import { invoiceKind } from "./invoice-mail-kind";

const aboutInvoice = z.object({ invoiceId: z.uuid() });

/** An invoice or credit note in words, as a PDF, and as an e-invoice: none is issued that breaks a rule. */
export const invoiceMail = mailTemplate(invoiceKind, async (data, locale, site) => {
  const { invoiceId } = aboutInvoice.parse(data);
  const invoice = await db.invoice.findUniqueOrThrow({
    where: { id: invoiceId },
    select: { document: true, version: true, order: { select: { number: true, organisationId: true } } },
  });
  const document = documentOf(invoice);
  const view = invoiceView(document);
  const t = invoiceMessages[locale];
  const { number, organisationId } = invoice.order;
  return {
    subject: view.title,
    blocks: [
      { text: t.mailHello(document.buyer.contact.name) },
      { text: t.mailIntro[document.kind](number) },
      { facts: [...view.facts, ...view.totals, view.total] },
      ...view.notes.map((text) => ({ text })),
      { text: t.mailXml },
      { link: `${site.origin}/organisation/${organisationId}/orders/${number}/invoice`, label: t.mailOrder },
    ],
    attachments: [
      {
        filename: `${view.fileName}.pdf`,
        content: await invoicePdf(document, site.brand),
        contentType: "application/pdf",
      },
      {
        filename: `${document.number}.xml`,
        content: Buffer.from(toUbl(document, flavourFor(document))),
        contentType: "application/xml",
      },
    ],
  };
});
