import { z } from "zod";
import { formatMoney } from "~/lib/money";
import { mailTemplate } from "~/platform/mail/mail.server";
import { paymentMailMessages } from "./payment-mails.messages";
import { orderLink, orderOf } from "~/features/ordering/orders/mailed-order.server";
import { paymentFailedKind } from "~/features/ordering/orders/order-mail-kinds";
import { paymentReturnedKind } from "../refunds/refund-mail-kinds";

const aboutOrder = z.object({ orderId: z.uuid() });
const aboutReturn = aboutOrder.extend({
  reason: z.string(),
  amountCents: z.number().int(),
  currency: z.string(),
});

/** A delayed payment that did not succeed. */
export const paymentFailedMail = mailTemplate(paymentFailedKind, async (data, locale, site) => {
  const order = await orderOf(aboutOrder.parse(data).orderId, locale);
  if (order.status !== "EXPIRED") return null;
  const t = paymentMailMessages[locale];
  const isCancelled = order.cohort?.status === "CANCELLED";
  const again = order.cohort &&
    !isCancelled && { link: `${site.origin}/checkout/${order.cohort.slug}`, label: t.tryAgain };
  return {
    subject: t.failedSubject(order.title),
    blocks: [
      { text: order.hello },
      { text: isCancelled ? t.failedGroupCancelled : t.failedMail },
      ...(again ? [again] : []),
    ],
  };
});

/** Money that came too late, twice or wrong: why it goes back. */
export const paymentReturnedMail = mailTemplate(paymentReturnedKind, async (data, locale, site) => {
  const { orderId, reason, amountCents, currency } = aboutReturn.parse(data);
  const order = await orderOf(orderId, locale);
  const t = paymentMailMessages[locale];
  return {
    subject: t.returnedSubject(order.title),
    blocks: [
      { text: order.hello },
      { text: t.returnedBecause[reason] ?? "" },
      { text: t.returnedMail(formatMoney(amountCents, currency, locale)) },
      orderLink(site, order.number, locale),
    ],
  };
});
