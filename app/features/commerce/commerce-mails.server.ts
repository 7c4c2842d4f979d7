import { z } from "zod";
import { sessionPeriod } from "~/features/cohorts/clock";
import { momentsOf } from "~/features/enrolment/ticket";
import { ticketOfOrder } from "~/features/enrolment/tickets.queries.server";
import { formatMoney } from "~/lib/money";
import { db } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import type { MailTemplate } from "~/platform/mail.server";
import { commerceMessages } from "./commerce.messages";
import { attachmentOf, greetingOf, orderLink, orderOf, receiptAttachment } from "./order-mail-parts.server";
import { receiptView } from "./receipt-view";
import { documentOf } from "./receipts.db.server";
import { placeOf, ticketCalendar, ticketPdf } from "./ticket-files.server";

const aboutOrder = z.object({ orderId: z.uuid() });
const aboutReceipt = z.object({ receiptId: z.uuid() });
const aboutReturn = aboutOrder.extend({
  reason: z.string(),
  amountCents: z.number().int(),
  currency: z.string(),
});
const aboutRefund = z.object({ paymentId: z.uuid(), receiptId: z.uuid().nullable() });

/** The ticket with its PDF and calendar file. Nothing is sent when the order or the group was cancelled meanwhile. */
export const ticketMail: MailTemplate = async (data, locale) => {
  const { orderId } = aboutOrder.parse(data);
  const ticket = await ticketOfOrder(orderId, locale);
  if (!ticket || ticket.isVoid || ticket.cohort.isCancelled) return null;
  const t = commerceMessages[locale];
  const link = ticket.cohort.joinUrl;
  const file = t.ticketFile(ticket.number);
  return {
    subject: t.ticketSubject(ticket.title),
    blocks: [
      { text: await greetingOf(orderId, locale) },
      { text: t.ticketIntro(ticket.title) },
      {
        facts: [
          [t.ticketNumber, ticket.number],
          [t.attendee, ticket.holder],
          [t.group, ticket.cohort.name],
          [t.where, placeOf(ticket, locale)],
          ...momentsOf(ticket).map(({ title, startsAt, endsAt }, index): [string, string] => [
            title || t.session(index + 1),
            sessionPeriod({ startsAt, endsAt }, locale, ticket.cohort),
          ]),
        ],
      },
      { link: ticket.url, label: t.seeTicket },
      ...(link ? [{ link, label: t.joinLink }] : []),
      { link: `${publicUrl}/my`, label: t.startLearning },
    ],
    attachments: [
      { filename: `${file}.pdf`, content: await ticketPdf(ticket, locale), contentType: "application/pdf" },
      {
        filename: `${file}.ics`,
        content: Buffer.from(ticketCalendar(ticket, locale)),
        contentType: "text/calendar; charset=utf-8; method=PUBLISH",
      },
    ],
  };
};

/** The receipt with its VAT, in words and as a PDF. */
export const receiptMail: MailTemplate = async (data, locale) => {
  const { receiptId } = aboutReceipt.parse(data);
  const receipt = await db.receipt.findUniqueOrThrow({ where: { id: receiptId } });
  const document = documentOf(receipt);
  const view = receiptView(document);
  const t = commerceMessages[locale];
  return {
    subject: t.receiptSubject(document.number),
    blocks: [
      { text: await greetingOf(receipt.orderId, locale) },
      { text: t.receiptIntro(document.orderNumber) },
      {
        facts: [
          ...view.facts,
          ...view.lines.map(({ description }): [string, string] => [view.columns.line, description]),
          ...view.totals,
          view.total,
        ],
      },
      orderLink(document.orderNumber, locale),
    ],
    attachments: [await attachmentOf(document)],
  };
};

/** A delayed payment that did not succeed. */
export const paymentFailedMail: MailTemplate = async (data, locale) => {
  const order = await orderOf(aboutOrder.parse(data).orderId, locale);
  if (order.status !== "EXPIRED") return null;
  const t = commerceMessages[locale];
  const isCancelled = order.cohort?.status === "CANCELLED";
  const again = order.cohort &&
    !isCancelled && { link: `${publicUrl}/checkout/${order.cohort.slug}`, label: t.tryAgain };
  return {
    subject: t.failedSubject(order.title),
    blocks: [
      { text: order.hello },
      { text: isCancelled ? t.failedGroupCancelled : t.failedMail },
      ...(again ? [again] : []),
    ],
  };
};

/** Money that came too late, twice or wrong: why it goes back. */
export const paymentReturnedMail: MailTemplate = async (data, locale) => {
  const { orderId, reason, amountCents, currency } = aboutReturn.parse(data);
  const order = await orderOf(orderId, locale);
  const t = commerceMessages[locale];
  return {
    subject: t.returnedSubject(order.title),
    blocks: [
      { text: order.hello },
      { text: t.returnedBecause[reason] ?? "" },
      { text: t.returnedMail(formatMoney(amountCents, currency, locale)) },
      orderLink(order.number, locale),
    ],
  };
};

/**
 * A refund that staff made, here or at Stripe, with its credit receipt when it brought one. What staff wrote about it is for
 * the desk; only a reason that the product gave itself is told.
 */
export const refundMail: MailTemplate = async (data, locale) => {
  const { paymentId, receiptId } = aboutRefund.parse(data);
  const payment = await db.payment.findUniqueOrThrow({ where: { id: paymentId } });
  const order = await orderOf(payment.orderId, locale);
  const t = commerceMessages[locale];
  const money = formatMoney(payment.amountCents, payment.currency, locale);
  // The ticket for a group that does not go ahead is void a moment later.
  const keepsTicket = order.ticket?.voidedAt === null && order.cohort?.status !== "CANCELLED";
  return {
    subject: t.refundSubject(money),
    blocks: [
      { text: order.hello },
      ...(t.returnedBecause[payment.reason] ? [{ text: t.returnedBecause[payment.reason]! }] : []),
      { text: t.refundMail(money, order.number) },
      ...(keepsTicket ? [{ text: t.refundKeepsTicket }] : []),
      ...(receiptId ? [{ text: t.refundCredit }] : []),
      orderLink(order.number, locale),
    ],
    attachments: await receiptAttachment(receiptId),
  };
};
