import { z } from "zod";
import { publicPath } from "~/i18n/paths";
import { formatMoney } from "~/lib/money";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { refundMailMessages } from "../refunds/refund-mails.messages";
import { orderLink, orderOf } from "~/features/ordering/orders/mailed-order.server";
import { receiptAttachment } from "~/features/invoicing/receipts/receipt-attachment.server";
import { disputeMailMessages } from "./dispute-mail.messages";
import { disputeLostKind } from "./dispute-mail-kind";

const aboutDispute = z.object({ disputeId: z.uuid(), receiptId: z.uuid().nullable() });

/** A dispute that the foundation lost, with its credit receipt. */
export const disputeLostMail = mailTemplate(disputeLostKind, async (data, locale, site) => {
  const { disputeId, receiptId } = aboutDispute.parse(data);
  const dispute = await db.dispute.findUniqueOrThrow({ where: { id: disputeId } });
  const order = await orderOf(dispute.orderId, locale);
  const t = disputeMailMessages[locale];
  const money = formatMoney(dispute.amountCents, dispute.currency, locale);
  return {
    subject: t.disputeSubject(money),
    blocks: [
      { text: order.hello },
      { text: t.dispute(money, order.number) },
      ...(receiptId ? [{ text: refundMailMessages[locale].refundCredit }] : []),
      { text: t.contact },
      { link: site.origin + publicPath("contact", locale), label: t.contactLink },
      orderLink(site, order.number, locale),
    ],
    attachments: await receiptAttachment(receiptId, site),
  };
});
