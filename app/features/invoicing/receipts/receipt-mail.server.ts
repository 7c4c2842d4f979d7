import { z } from "zod";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { receiptMessages } from "./receipt.messages";
import { greeted, greetingOf, orderLink } from "~/features/ordering/orders/mailed-order.server";
import { isConsumer } from "~/features/ordering/terms/consumer";
import { consumerMessages } from "~/features/ordering/terms/consumer.messages";
import { attachmentOf } from "./receipt-attachment.server";
import { receiptView } from "./receipt-view";
import { documentOf } from "./receipts.db.server";
import { receiptKind } from "./receipt-mail-kind";

const aboutReceipt = z.object({ receiptId: z.uuid() });

/**
 * The receipt with its VAT, in words and as a PDF; to a consumer with what the law has us give on paper: the right of withdrawal, and what they stated about it
 * (Burgerlijk Wetboek 6:230v lid 7).
 */
export const receiptMail = mailTemplate(receiptKind, async (data, locale, site) => {
  const { receiptId } = aboutReceipt.parse(data);
  const receipt = await db.receipt.findUniqueOrThrow({
    where: { id: receiptId },
    select: {
      ...{ document: true, version: true, kind: true },
      order: {
        select: {
          ...{ ...greeted, organisationId: true, buyerOrganisation: true },
          lines: { select: { cohortId: true } },
        },
      },
    },
  });
  const document = documentOf(receipt);
  const view = receiptView(document);
  const [t, consumer] = [receiptMessages[locale], consumerMessages[locale]];
  const isInGroup = receipt.order.lines.some(({ cohortId }) => cohortId !== null);
  return {
    subject: t.receiptSubject(document.number),
    blocks: [
      { text: greetingOf(receipt.order, locale) },
      { text: t.receiptIntro(document.orderNumber) },
      {
        facts: [
          ...view.facts,
          ...view.lines.map(({ description }): [string, string] => [view.columns.line, description]),
          ...view.totals,
          view.total,
        ],
      },
      ...(receipt.kind === "receipt" && isConsumer(receipt.order)
        ? [
            { text: consumer.withdrawal },
            { text: consumer.stated(isInGroup ? consumer.beginInGroup : consumer.beginAlone) },
          ]
        : []),
      orderLink(site, document.orderNumber, locale),
    ],
    attachments: [await attachmentOf(document, site)],
  };
});
