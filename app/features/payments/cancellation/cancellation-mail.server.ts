import { systemScope } from "~/features/identity/access/scope";
import { z } from "zod";
import { offeredContent } from "~/features/curriculum/content/content-titles.server";
import { seatMailMessages } from "~/features/enrolment/assignment/seat-mail.messages";
import { mailedTicket } from "~/features/enrolment/tickets/tickets.queries.server";
import { hostFaceMessages } from "~/features/organisations/branding/host-face.messages";
import type { Locale } from "~/i18n/locale";
import { formatDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import type { MailBlock } from "~/platform/mail/mail-body";
import { mailTemplate } from "~/platform/mail/mail.server";
import type { Site } from "~/platform/site/site";
import { siteById } from "~/platform/site/sites.server";
import { cancellationMailMessages } from "./cancellation-mail.messages";
import type { TicketView } from "~/features/enrolment/tickets/ticket";
import { ticketMessages } from "~/features/enrolment/tickets/ticket.messages";
import { refundMailMessages } from "../refunds/refund-mails.messages";
import { orderLink, orderOf } from "~/features/ordering/orders/mailed-order.server";
import { otherDatesPath } from "~/features/cohorts/cohort/other-dates";
import { receiptAttachment } from "~/features/invoicing/receipts/receipt-attachment.server";
import { refundedCents } from "~/features/ordering/orders/balance";
import { cancelledSessions } from "~/features/enrolment/tickets/ticket-calendar.server";
import { placeOf } from "~/features/enrolment/tickets/ticket-pdf.server";
import { orderCancelledKind } from "./cancellation-mail-kinds";

const aboutCancellation = z.object({
  orderId: z.uuid(),
  receiptId: z.uuid().nullable(),
  // The release before named neither: its orders were for their buyer, and credited whole.
  ticketId: z.uuid().nullable().optional(),
  creditCents: z.int().optional(),
});
export type MailedOrder = Awaited<ReturnType<typeof orderOf>>;

/**
 * A person's order that was cancelled, by them or by staff, with its credit receipt and the calendar file that takes the sessions away. Of a group that
 * does not go ahead it says which one that was, what money comes back, and where the other dates are.
 */
export const orderCancelledMail = mailTemplate(orderCancelledKind, async (data, locale, site) => {
  const { orderId, receiptId, ticketId, creditCents } = aboutCancellation.parse(data);
  const order = await orderOf(orderId, locale);
  const of = ticketId ? { ticketId } : { orderId };
  const ticket =
    ticketId === null ? null : await mailedTicket(systemScope(orderCancelledKind.name), of, locale);
  const [t, seat] = [cancellationMailMessages[locale], seatMailMessages[locale]];
  const isGroup = ticket?.cohort.isCancelled ?? false;
  return {
    subject: isGroup ? seat.gone.group.subject(order.title) : t.subject(order.title),
    blocks: [
      { text: order.hello },
      ...(ticket && isGroup ? groupBlocks(order, ticket, locale) : [{ text: t.cancelled(order.number) }]),
      ...(creditCents === 0 && order.amountCents > 0 ? [{ text: t.nothingBack }] : []),
      ...(order.isCompleted && ticketId !== null ? [{ text: seat.completed(order.title) }] : []),
      ...(receiptId ? [{ text: refundMailMessages[locale].refundCredit }] : []),
      ...(ticket ? [{ text: seat.calendar }] : []),
      ...(isGroup ? datesBlocks(site, order, locale) : []),
      orderLink(site, order.number, locale),
    ],
    attachments: [...(await receiptAttachment(receiptId, site)), ...cancelledSessions(ticket, locale)],
  };
});

/**
 * Which group it was, and what of the money comes back with it: what went back before had a mail of its own. Without an order it is to
 * somebody who did not order: no word of money.
 */
export function groupBlocks(order: MailedOrder | null, ticket: TicketView, locale: Locale): MailBlock[] {
  const [t, common] = [cancellationMailMessages[locale], ticketMessages[locale]];
  const back = order?.payments.filter(({ reason }) => reason === "cohortCancelled") ?? [];
  const cents = refundedCents(back);
  const money = order && cents > 0 ? formatMoney(cents, order.currency, locale) : null;
  const { name, startsAt, timeZone } = ticket.cohort;
  const face = hostFaceMessages[locale];
  const givenBy: [string, string][] = ticket.host
    ? [[face.givenBy, face.givenByBoth(ticket.host.name, siteById(ticket.site).brand.name)]]
    : [];
  return [
    { text: t.group(ticket.title) },
    {
      facts: [
        [common.group, name],
        ...givenBy,
        [t.firstDate, formatDate(startsAt, locale, timeZone)],
        [common.where, placeOf(ticket, locale)],
        ...(order ? [[common.orderNumber, order.number] as [string, string]] : []),
        ...(money ? [[t.moneyBack, money] as [string, string]] : []),
      ],
    },
    ...(money ? [{ text: t.refund(money) }] : []),
  ];
}

export function datesBlocks(site: Site, { lines: [line] }: MailedOrder, locale: Locale): MailBlock[] {
  const t = cancellationMailMessages[locale];
  const content = line ? offeredContent(line.offer.contentId, locale) : null;
  const path = otherDatesPath(content?.masterclassSlug ?? null, locale);
  return [{ text: t.again }, { link: site.origin + path, label: t.otherDates }];
}
