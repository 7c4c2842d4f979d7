import { systemScope } from "~/features/identity/access/scope";
import { z } from "zod";
import { linkBlocks, sessionFacts } from "./session-facts";
import { linksOf } from "./ticket";
import { mailedTicket } from "./tickets.queries.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { ticketMessages } from "./ticket.messages";
import { ticketCalendar } from "./ticket-calendar.server";
import { placeOf, ticketPdf } from "./ticket-pdf.server";
import { ticketKind } from "./ticket-mail-kinds";

// The release before named the order.
const aboutTicket = z.object({ ticketId: z.uuid().optional(), orderId: z.uuid().optional() });

/** The ticket with its PDF and calendar file. Nothing is sent when the order or the group was cancelled meanwhile. */
export const ticketMail = mailTemplate(ticketKind, async (data, locale, site) => {
  const ticket = await mailedTicket(systemScope(ticketKind.name), aboutTicket.parse(data), locale);
  if (!ticket || ticket.isVoid || ticket.cohort.isCancelled) return null;
  const t = ticketMessages[locale];
  const file = t.ticketFile(ticket.number);
  return {
    subject: t.ticketSubject(ticket.title),
    blocks: [
      { text: t.mailHello(ticket.greeted) },
      { text: t.ticketIntro(ticket.title) },
      {
        facts: [
          [t.ticketNumber, ticket.number],
          [t.attendee, ticket.holder],
          [t.group, ticket.cohort.name],
          [t.where, placeOf(ticket, locale)],
          ...sessionFacts(ticket, locale),
        ],
      },
      { link: ticket.url, label: t.seeTicket },
      ...linkBlocks(linksOf(ticket.cohort.sessions), ticket, locale),
      { link: `${site.origin}/my`, label: t.startLearning },
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
});
