import { systemScope } from "~/features/identity/access/scope";
import { hostFaceMessages } from "~/features/organisations/branding/host-face.messages";
import type { HostFaceView } from "~/features/organisations/branding/host-face.server";
import { z } from "zod";
import { linkBlocks, sessionFacts } from "./session-facts";
import { linksOf } from "./ticket";
import { mailedTicket, ownPaceTicket } from "./tickets.queries.server";
import type { Locale } from "~/i18n/locale";
import type { Site } from "~/platform/site/site";
import { mailTemplate } from "~/platform/mail/mail.server";
import { ticketMessages } from "./ticket.messages";
import { ticketCalendar } from "./ticket-calendar.server";
import { placeOf, ticketPdf } from "./ticket-pdf.server";
import { ticketKind } from "./ticket-mail-kinds";

// The release before named the order.
const aboutTicket = z.object({ ticketId: z.uuid().optional(), orderId: z.uuid().optional() });

/** What is followed on one's own begins at once, and needs no ticket in the hand. */
function startMail({ greeted, title }: { greeted: string; title: string }, locale: Locale, site: Site) {
  const t = ticketMessages[locale];
  return {
    subject: t.startSubject(title),
    blocks: [
      { text: t.mailHello(greeted) },
      { text: t.startText(title) },
      { link: `${site.origin}/my`, label: t.startLearning },
    ],
  };
}

const givenBy = ({ name }: HostFaceView, { brand }: Site, locale: Locale): [string, string] => {
  const t = hostFaceMessages[locale];
  return [t.givenBy, t.givenByBoth(name, brand.name)];
};

/** The ticket with its PDF and calendar file. Nothing is sent when the order or the group was cancelled meanwhile. */
export const ticketMail = mailTemplate(ticketKind, async (data, locale, site) => {
  const about = aboutTicket.parse(data);
  const scope = systemScope(ticketKind.name);
  const ticket = await mailedTicket(scope, about, locale);
  if (!ticket && about.ticketId) {
    const own = await ownPaceTicket(scope, about.ticketId, locale);
    return own && startMail(own, locale, site);
  }
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
          ...(ticket.host ? [givenBy(ticket.host, site, locale)] : []),
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
