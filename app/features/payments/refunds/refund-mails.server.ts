import { z } from "zod";
import { formatMoney } from "~/lib/money";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { refundMailMessages } from "./refund-mails.messages";
import { paymentMailMessages } from "../checkout/payment-mails.messages";
import { orderLink, orderOf } from "~/features/ordering/orders/mailed-order.server";
import { receiptAttachment } from "~/features/invoicing/receipts/receipt-attachment.server";
import { refundKind, refundFailedKind } from "./refund-mail-kinds";

const aboutRefund = z.object({ paymentId: z.uuid(), receiptId: z.uuid().nullable() });

/**
 * A refund that staff made, here or at Stripe, with its credit receipt when it brought one. What staff wrote about it is for
 * the desk; only a reason that the product gave itself is told.
 */
export const refundMail = mailTemplate(refundKind, async (data, locale, site) => {
  const { paymentId, receiptId } = aboutRefund.parse(data);
  const payment = await db.payment.findUniqueOrThrow({ where: { id: paymentId } });
  const order = await orderOf(payment.orderId, locale);
  const [t, mailTexts] = [refundMailMessages[locale], paymentMailMessages[locale]];
  const money = formatMoney(payment.amountCents, payment.currency, locale);
  // The ticket for a group that does not go ahead is void a moment later.
  const keepsTicket = order.hasValidTicket && order.cohort?.status !== "CANCELLED";
  return {
    subject: t.refundSubject(money),
    blocks: [
      { text: order.hello },
      ...(mailTexts.returnedBecause[payment.reason]
        ? [{ text: mailTexts.returnedBecause[payment.reason]! }]
        : []),
      { text: t.refundMail(money, order.number) },
      ...(keepsTicket ? [{ text: t.refundKeepsTicket }] : []),
      ...(receiptId ? [{ text: t.refundCredit }] : []),
      orderLink(site, order.number, locale),
    ],
    attachments: await receiptAttachment(receiptId, site),
  };
});

/** A refund that was told of and then failed, with the withdrawal of its credit receipt. */
export const refundFailedMail = mailTemplate(refundFailedKind, async (data, locale, site) => {
  const { paymentId, receiptId } = aboutRefund.parse(data);
  const payment = await db.payment.findUniqueOrThrow({ where: { id: paymentId } });
  const order = await orderOf(payment.orderId, locale);
  const t = refundMailMessages[locale];
  const money = formatMoney(payment.amountCents, payment.currency, locale);
  return {
    subject: t.failedSubject(money),
    blocks: [
      { text: order.hello },
      { text: t.failed(money, order.number) },
      { text: t.failedNext },
      ...(receiptId ? [{ text: t.withdrawal }] : []),
      orderLink(site, order.number, locale),
    ],
    attachments: await receiptAttachment(receiptId, site),
  };
});
