import { z } from "zod";
import { orderLink, orderOf } from "~/features/ordering/orders/mailed-order.server";
import { formatMoney } from "~/lib/money";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import type { Locale } from "~/i18n/locale";
import { openCents } from "../matching/invoice-balance";
import { moneyReturnedKind, paymentReceivedKind, paymentTakenBackKind } from "./bank-mail-kinds";
import { bankMailMessages } from "./bank-mails.messages";

const aboutPayment = z.object({ paymentId: z.uuid() });

/** The payment that a mail is about, with its order and what of that is open when the mail is sent. */
async function paymentOf(data: unknown, locale: Locale) {
  const { paymentId } = aboutPayment.parse(data);
  const payment = await db.payment.findUniqueOrThrow({ where: { id: paymentId } });
  const order = await orderOf(payment.orderId, locale);
  const invoices = await db.invoice.findMany({ where: { orderId: order.id }, select: { amountCents: true } });
  const money = (cents: number) => formatMoney(cents, payment.currency, locale);
  const open = openCents({ invoices, payments: order.payments });
  return { payment, order, open, money, amount: money(payment.amountCents) };
}

/** Money arrived by bank. Nothing to say any more when it was taken back meanwhile. */
export const paymentReceivedMail = mailTemplate(paymentReceivedKind, async (data, locale, site) => {
  const { payment, order, open, money, amount } = await paymentOf(data, locale);
  if (payment.status === "FAILED") return null;
  const t = bankMailMessages[locale];
  const rest =
    open > 0 ? t.receivedOpen(money(open)) : open < 0 ? t.receivedMore(money(-open)) : t.receivedWhole;
  return {
    subject: t.receivedSubject(order.number),
    blocks: [
      { text: order.hello },
      { text: t.received(amount, order.number) },
      { text: rest },
      orderLink(site, order.number, locale),
    ],
  };
});

/** What was told to have arrived was money for something else. */
export const paymentTakenBackMail = mailTemplate(paymentTakenBackKind, async (data, locale, site) => {
  const { order, open, money, amount } = await paymentOf(data, locale);
  const t = bankMailMessages[locale];
  return {
    subject: t.takenBackSubject(order.number),
    blocks: [
      { text: order.hello },
      { text: t.takenBack(amount, order.number) },
      ...(open > 0 ? [{ text: t.takenBackOpen(money(open)) }] : []),
      { text: t.takenBackSent },
      orderLink(site, order.number, locale),
    ],
  };
});

/** Money went back by bank. Nothing to say any more when that was taken back meanwhile. */
export const moneyReturnedMail = mailTemplate(moneyReturnedKind, async (data, locale, site) => {
  const { payment, order, amount } = await paymentOf(data, locale);
  if (payment.status === "FAILED") return null;
  const t = bankMailMessages[locale];
  return {
    subject: t.returnedSubject(amount),
    blocks: [
      { text: order.hello },
      { text: t.returned(amount, order.number) },
      orderLink(site, order.number, locale),
    ],
  };
});
