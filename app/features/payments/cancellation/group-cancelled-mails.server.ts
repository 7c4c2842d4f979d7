import { systemScope } from "~/features/identity/access/scope";
import { z } from "zod";
import { mailedTicket } from "~/features/enrolment/tickets/tickets.queries.server";
import { publicPath } from "~/i18n/paths";
import { mailTemplate } from "~/platform/mail/mail.server";
import { datesBlocks, groupBlocks } from "./cancellation-mail.server";
import { cancellationMailMessages } from "./cancellation-mail.messages";
import { orderLink, orderOf } from "~/features/ordering/orders/mailed-order.server";
import { cancelledSessions } from "~/features/enrolment/tickets/ticket-calendar.server";
import { placeOf } from "~/features/enrolment/tickets/ticket-pdf.server";
import { groupCancelledKeptKind, groupCancelledUnpaidKind } from "./cancellation-mail-kinds";

const aboutOrder = z.object({ orderId: z.uuid() });

/**
 * A group does not go ahead and staff chose to give no money back: what stays, and where to say that this is not right. Nothing
 * is sent when the order was cancelled after all.
 */
export const groupCancelledKeptMail = mailTemplate(groupCancelledKeptKind, async (data, locale, site) => {
  const order = await orderOf(aboutOrder.parse(data).orderId, locale);
  const ticket = await mailedTicket(systemScope(groupCancelledKeptKind.name), { orderId: order.id }, locale);
  if (!ticket || ticket.isVoid) return null;
  const t = cancellationMailMessages[locale];
  return {
    subject: t.groupSubject(order.title),
    blocks: [
      { text: order.hello },
      ...groupBlocks(order, placeOf(ticket, locale), locale),
      ...(order.isCompleted
        ? [{ text: t.completed(order.title) }, { text: t.keptCompleted }]
        : [{ text: t.keptRunning(order.title) }]),
      { link: `${site.origin}/my`, label: t.toLessons },
      { text: t.question },
      { link: site.origin + publicPath("contact", locale), label: t.contact },
      { text: t.calendar },
      orderLink(site, order.number, locale),
    ],
    attachments: cancelledSessions(ticket, locale),
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
    subject: t.groupSubject(order.title),
    blocks: [
      { text: order.hello },
      { text: t.unpaid(order.title) },
      { text: order.status === "PROCESSING" ? t.unpaidUnderWay : t.unpaidOpen },
      ...datesBlocks(site, order, locale),
      orderLink(site, order.number, locale),
    ],
  };
});
