import { z } from "zod";
import { sessionPeriod } from "~/features/cohorts/calendar/session-period";
import { whereInWords } from "~/features/cohorts/sessions/whereabouts";
import { systemScope } from "~/features/identity/access/scope";
import { hostFaceMessages } from "~/features/organisations/branding/host-face.messages";
import { formatDate } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { nameOf } from "../tickets/session-facts";
import { joinLinkOf } from "../tickets/ticket";
import { ticketMessages } from "../tickets/ticket.messages";
import { mailedTicket } from "../tickets/tickets.queries.server";
import { sessionReminderKind } from "./session-reminder";
import { sessionReminderMessages } from "./session-reminder.messages";

const aboutSession = z.object({ ticketId: z.uuid(), sessionId: z.uuid(), startsAt: z.coerce.date() });

/**
 * Reminds somebody with a ticket of a meeting: when, where, and what to do before. Nothing is sent when the ticket is void by then, the cohort
 * cancelled, the meeting begun, gone or moved: of that they hear otherwise.
 */
export const sessionReminderMail = mailTemplate(sessionReminderKind, async (data, locale, site) => {
  const { sessionId, startsAt, ...about } = aboutSession.parse(data);
  const ticket = await mailedTicket(systemScope(sessionReminderKind.name), about, locale);
  if (!ticket || ticket.isVoid || ticket.cohort.isCancelled) return null;
  const { cohort, title } = ticket;
  const index = cohort.sessions.findIndex(({ id }) => id === sessionId);
  const session = cohort.sessions[index];
  if (!session || session.startsAt.getTime() !== startsAt.getTime() || startsAt <= now()) return null;
  const [t, common, face] = [
    sessionReminderMessages[locale],
    ticketMessages[locale],
    hostFaceMessages[locale],
  ];
  const name = nameOf(session, index, locale);
  const joinUrl = joinLinkOf(session);
  const preparation: [string, string][] =
    session.preparation.length > 0 ? [[t.before, session.preparation.join(", ")]] : [];
  const givenBy: [string, string][] = ticket.host
    ? [[face.givenBy, face.givenByBoth(ticket.host.name, site.brand.name)]]
    : [];
  return {
    subject: t.subject(name, title, formatDate(startsAt, locale, cohort.timeZone)),
    blocks: [
      { text: common.mailHello(ticket.greeted) },
      { text: t.intro(name, title) },
      {
        facts: [
          [t.when, sessionPeriod(session, locale, { mode: session.mode, timeZone: cohort.timeZone })],
          [common.where, whereInWords(session, locale)],
          [common.group, cohort.name],
          ...givenBy,
          ...preparation,
        ],
      },
      ...(joinUrl ? [{ link: joinUrl, label: common.joinLink }] : []),
      { link: ticket.url, label: common.seeTicket },
    ],
  };
});
