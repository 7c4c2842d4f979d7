import { z } from "zod";
import { formatDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { outstandingCents } from "../orders/balance";
import { orderOf } from "../orders/mailed-order.server";
import { orderMessages } from "../orders/order.messages";
import { teamOrderLink } from "../team-orders/team-order-link";
import { invoiceNumberText } from "./invoice-number";
import {
  holdReleasedKind,
  invoiceReminderKind,
  orderedOnInvoiceKind,
  purchaseOrderAskedKind,
} from "./invoice-mail-kinds";
import { invoiceMailMessages } from "./invoice-mails.messages";
import { reminders } from "./invoice-terms";

const aboutOrder = z.object({ orderId: z.uuid() });
const aboutReminder = aboutOrder.extend({ reminder: z.enum(reminders) });

/** An order on invoice was placed. */
export const orderedOnInvoiceMail = mailTemplate(orderedOnInvoiceKind, async (data, locale, site) => {
  const order = await orderOf(aboutOrder.parse(data).orderId, locale);
  const t = invoiceMailMessages[locale];
  return {
    subject: t.orderedSubject(order.number),
    blocks: [
      { text: order.hello },
      { text: t.ordered(order.title, formatMoney(order.amountCents, order.currency, locale)) },
      {
        text: order.awaitsPurchaseOrder
          ? t.orderedAwaits(formatDate(order.expiresAt, locale))
          : t.orderedNext,
      },
      teamOrderLink(site, order, orderMessages[locale].seeOrder),
    ],
  };
});

/** Asks for the number that was to follow; nothing once it came. */
export const purchaseOrderAskedMail = mailTemplate(purchaseOrderAskedKind, async (data, locale, site) => {
  const { orderId, reminder } = aboutReminder.parse(data);
  const order = await orderOf(orderId, locale);
  if (order.status !== "ON_INVOICE" || !order.awaitsPurchaseOrder) return null;
  const t = invoiceMailMessages[locale];
  return {
    subject: t.askedSubject(order.number),
    blocks: [
      { text: order.hello },
      { text: t.asked(order.title) },
      { text: t.askedUntil(formatDate(order.expiresAt, locale), reminder === "purchaseOrderAskedLast") },
      teamOrderLink(site, order, t.askedLink),
    ],
  };
});

/** Reminds of what is open of an invoice, before or after its term; nothing once it is paid. */
export const invoiceReminderMail = mailTemplate(invoiceReminderKind, async (data, locale, site) => {
  const { orderId, reminder } = aboutReminder.parse(data);
  const order = await orderOf(orderId, locale);
  const invoice = await db.invoice.findFirst({ where: { orderId, kind: "INVOICE" } });
  if (order.status !== "ON_INVOICE" || !invoice?.dueAt) return null;
  const t = invoiceMailMessages[locale];
  const [number, due] = [invoiceNumberText(invoice), formatDate(invoice.dueAt, locale)];
  const isBefore = reminder === "remindedBeforeDue";
  return {
    subject: isBefore ? t.dueSubject(number) : t.overdueSubject(number),
    blocks: [
      { text: order.hello },
      {
        text: (isBefore ? t.due : t.overdue)(
          number,
          due,
          formatMoney(outstandingCents(order), invoice.currency, locale),
        ),
      },
      ...(isBefore ? [] : [{ text: t.overdueMeans }]),
      { text: t.paidAlready },
      teamOrderLink(site, order, orderMessages[locale].seeOrder),
    ],
  };
});

/** Staff gave the seats of an order free. */
export const holdReleasedMail = mailTemplate(holdReleasedKind, async (data, locale, site) => {
  const order = await orderOf(aboutOrder.parse(data).orderId, locale);
  const t = invoiceMailMessages[locale];
  return {
    subject: t.releasedSubject(order.number),
    blocks: [
      { text: order.hello },
      { text: t.released(order.title) },
      teamOrderLink(site, order, orderMessages[locale].seeOrder),
    ],
  };
});
