import { z } from "zod";
import { sessionPeriod } from "~/features/cohorts/calendar/session-period";
import { whereInWords } from "~/features/cohorts/sessions/whereabouts";
import { systemScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { formatDate } from "~/lib/dates";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { cancelledSessions } from "../tickets/ticket-calendar.server";
import { mailedTicket } from "../tickets/tickets.queries.server";
import { newToken } from "./assignments.db.server";
import { seatGoneKind, seatOfferKind } from "./seat-mail-kinds";
import { seatMailMessages } from "./seat-mail.messages";
import { mailedOffer, type OfferedCohort } from "./seat-offer.queries.server";
import { seatOfferMessages } from "./seat-offer.messages";

const mailData = z.object({ assignmentId: z.uuid() });

/**
 * The mail with the link to a seat. The link is made here, when the mail is sent: a second attempt to send makes a new one. Nothing is sent
 * for an offer that was answered or withdrawn by then, or that leads nowhere.
 */
export const seatOfferMail = mailTemplate(seatOfferKind, async (data, locale, site) => {
  const { assignmentId } = mailData.parse(data);
  const offer = await mailedOffer(systemScope(seatOfferKind.name), assignmentId, locale);
  if (!offer || offer.state !== "open" || offer.obstacle) return null;
  const token = await newToken(db, assignmentId);
  if (!token) return null;
  const [t, page] = [seatMailMessages[locale], seatOfferMessages[locale]];
  const { organisation, giver, title, cohort } = offer;
  return {
    subject: t.subject(title),
    blocks: [
      { text: t.hello(offer.to) },
      { text: organisation ? page.fromOrganisation(giver, organisation) : page.fromColleague(giver) },
      {
        facts: [
          [page.what, title],
          ...(cohort ? cohortFacts(cohort, locale) : [[page.how, page.alone] as [string, string]]),
        ],
      },
      { link: `${site.origin}/seats/${token}`, label: t.accept },
      { text: t.until(formatDate(offer.expiresAt, locale)) },
      { text: organisation ? `${page.sees(organisation)} ${page.seesNot}` : page.colleagueSees(giver) },
      { text: t.decline },
      { text: t.notYou },
    ],
  };
});

function cohortFacts(cohort: OfferedCohort, locale: Locale): [string, string][] {
  const [t, page] = [seatMailMessages[locale], seatOfferMessages[locale]];
  return [
    [page.group, cohort.name],
    [t.where, whereInWords(cohort, locale)],
    ...cohort.sessions.map((session, index): [string, string] => [
      session.title || t.sessions(index + 1),
      sessionPeriod(session, locale, { mode: session.mode, timeZone: cohort.timeZone }),
    ]),
  ];
}

/**
 * Tells somebody that a seat is not theirs any more: why, what ends with it and what stays. The meetings leave their calendar when they had a
 * ticket.
 */
export const seatGoneMail = mailTemplate(seatGoneKind, async (data, locale, site) => {
  const { assignmentId } = mailData.parse(data);
  const scope = systemScope(seatGoneKind.name);
  const offer = await mailedOffer(scope, assignmentId, locale);
  const t = seatMailMessages[locale];
  if (!offer || (offer.state !== "withdrawn" && offer.state !== "transferred" && offer.state !== "ended"))
    return null;
  const { title, ticket } = offer;
  const view = ticket && (await mailedTicket(scope, { ticketId: ticket.id }, locale));
  const giver = offer.organisation ?? offer.giver;
  const gone = t.gone[offer.state === "ended" && offer.isGroupCancelled ? "group" : offer.state];
  return {
    subject: gone.subject(title),
    blocks: [
      { text: t.hello(offer.to) },
      { text: gone.text(title, giver || t.somebody) },
      ...(ticket?.enrolment?.completedAt ? [{ text: t.completed(title) }] : []),
      { text: ticket ? t.ticketVoid : t.offerVoid },
      ...(view ? [{ text: t.calendar }] : []),
      ...(giver ? [{ text: t.question(giver) }] : []),
      ...(ticket ? [{ link: `${site.origin}/my`, label: t.toMine }] : []),
    ],
    attachments: cancelledSessions(view, locale),
  };
});
