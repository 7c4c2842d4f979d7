import { systemScope } from "~/features/identity/access/scope";
import { z } from "zod";
import { seatMailMessages } from "~/features/enrolment/assignment/seat-mail.messages";
import { mailedTicket } from "~/features/enrolment/tickets/tickets.queries.server";
import { publicPath } from "~/i18n/paths";
import { mailTemplate } from "~/platform/mail/mail.server";
import { datesBlocks, groupBlocks } from "../cancellation/cancellation-mail.server";
import { cancellationMailMessages } from "../cancellation/cancellation-mail.messages";
import { orderLink, orderOf } from "~/features/ordering/orders/mailed-order.server";
import { cancelledSessions } from "~/features/enrolment/tickets/ticket-calendar.server";
import { orderMessages } from "~/features/ordering/orders/order.messages";
import { db } from "~/platform/db/db.server";
import {
  groupCancelledKeptKind,
  groupCancelledTeamKind,
  groupCancelledUnpaidKind,
} from "../cancellation/cancellation-mail-kinds";

const aboutOrder = z.object({ orderId: z.uuid() });
const aboutKept = aboutOrder.extend({ ticketId: z.uuid().optional() });
const aboutTeam = aboutOrder.extend({ cohortId: z.uuid() });

/**
 * A group does not go ahead and staff chose to give no money back: what stays, and where to say that this is not right. Nothing
 * is sent when the ticket is void after all. With a ticket it is to its holder, who did not pay: no word of money, nor of the order.
 */
export const groupCancelledKeptMail = mailTemplate(groupCancelledKeptKind, async (data, locale, site) => {
  const { orderId, ticketId } = aboutKept.parse(data);
  const order = await orderOf(orderId, locale);
  const of = ticketId ? { ticketId } : { orderId };
  const ticket = await mailedTicket(systemScope(groupCancelledKeptKind.name), of, locale);
  if (!ticket || ticket.isVoid) return null;
  const [t, seat] = [cancellationMailMessages[locale], seatMailMessages[locale]];
  const isCompleted = ticketId ? await isCompletedWith(ticketId) : order.isCompleted;
  return {
    subject: seat.gone.group.subject(ticket.title),
    blocks: [
      { text: ticketId ? orderMessages[locale].mailHello(ticket.greeted) : order.hello },
      ...groupBlocks(ticketId ? null : order, ticket, locale),
      ...(isCompleted
        ? [{ text: seat.completed(ticket.title) }, ...(ticketId ? [] : [{ text: t.keptCompleted }])]
        : [{ text: (ticketId ? t.keptByHolder : t.keptRunning)(ticket.title) }]),
      { link: `${site.origin}/my`, label: t.toLessons },
      { text: t.question },
      { link: site.origin + publicPath("contact", locale), label: t.contact },
      { text: seat.calendar },
      ...(ticketId ? [] : [orderLink(site, order.number, locale)]),
    ],
    attachments: cancelledSessions(ticket, locale),
  };
});

const isCompletedWith = async (ticketId: string): Promise<boolean> =>
  (await db.enrolment.count({ where: { ticketId, completedAt: { not: null } } })) > 0;

/** The same to who ordered for an organisation: its people keep their lessons, and seats without anybody can be given or moved. */
export const groupCancelledTeamMail = mailTemplate(groupCancelledTeamKind, async (data, locale, site) => {
  const { orderId, cohortId } = aboutTeam.parse(data);
  const order = await orderOf(orderId, locale);
  const { name } = await db.cohort.findUniqueOrThrow({ where: { id: cohortId }, select: { name: true } });
  const t = cancellationMailMessages[locale];
  return {
    subject: t.teamSubject(name),
    blocks: [
      { text: order.hello },
      { text: t.teamGroup(name) },
      { text: t.teamKept },
      { text: t.question },
      { link: site.origin + publicPath("contact", locale), label: t.contact },
      {
        link: `${site.origin}/organisation/${order.organisationId}/orders/${order.number}`,
        label: orderMessages[locale].seeOrder,
      },
    ],
  };
});

/**
 * A group does not go ahead while somebody is paying for it: not to pay any more, and what happens to money that still
 * arrives. Nothing is sent when the money went back already: that had a mail.
 */
export const groupCancelledUnpaidMail = mailTemplate(groupCancelledUnpaidKind, async (data, locale, site) => {
  const order = await orderOf(aboutOrder.parse(data).orderId, locale);
  if (order.status === "CANCELLED") return null;
  const t = cancellationMailMessages[locale];
  return {
    subject: seatMailMessages[locale].gone.group.subject(order.title),
    blocks: [
      { text: order.hello },
      { text: t.unpaid(order.title) },
      { text: order.status === "PROCESSING" ? t.unpaidUnderWay : t.unpaidOpen },
      ...datesBlocks(site, order, locale),
      orderLink(site, order.number, locale),
    ],
  };
});
