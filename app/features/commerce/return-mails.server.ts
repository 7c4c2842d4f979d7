import { z } from "zod";
import { publicPath } from "~/i18n/paths";
import { formatMoney } from "~/lib/money";
import { db } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import type { MailTemplate } from "~/platform/mail.server";
import { commerceMessages } from "./commerce.messages";
import { orderLink, orderOf, receiptAttachment } from "./order-mail-parts.server";
import { returnMailMessages } from "./return-mails.messages";

const aboutRefund = z.object({ paymentId: z.uuid(), receiptId: z.uuid().nullable() });
const aboutDispute = z.object({ disputeId: z.uuid(), receiptId: z.uuid().nullable() });

/** A refund that was told of and then failed, with the withdrawal of its credit receipt. */
export const refundFailedMail: MailTemplate = async (data, locale) => {
  const { paymentId, receiptId } = aboutRefund.parse(data);
  const payment = await db.payment.findUniqueOrThrow({ where: { id: paymentId } });
  const order = await orderOf(payment.orderId, locale);
  const t = returnMailMessages[locale];
  const money = formatMoney(payment.amountCents, payment.currency, locale);
  return {
    subject: t.failedSubject(money),
    blocks: [
      { text: order.hello },
      { text: t.failed(money, order.number) },
      { text: t.failedNext },
      ...(receiptId ? [{ text: t.withdrawal }] : []),
      orderLink(order.number, locale),
    ],
    attachments: await receiptAttachment(receiptId),
  };
};

/** A dispute that the foundation lost, with its credit receipt. */
export const disputeLostMail: MailTemplate = async (data, locale) => {
  const { disputeId, receiptId } = aboutDispute.parse(data);
  const dispute = await db.dispute.findUniqueOrThrow({ where: { id: disputeId } });
  const order = await orderOf(dispute.orderId, locale);
  const t = returnMailMessages[locale];
  const money = formatMoney(dispute.amountCents, dispute.currency, locale);
  return {
    subject: t.disputeSubject(money),
    blocks: [
      { text: order.hello },
      { text: t.dispute(money, order.number) },
      ...(receiptId ? [{ text: commerceMessages[locale].refundCredit }] : []),
      { text: t.contact },
      { link: publicUrl + publicPath("contact", locale), label: t.contactLink },
      orderLink(order.number, locale),
    ],
    attachments: await receiptAttachment(receiptId),
  };
};
