import { z } from "zod";
import type { Prisma } from "~prisma/client";
import { clockOf } from "~/features/cohorts/calendar/session-period";
import { type Meeting, movedParts } from "~/features/cohorts/editing/cohort-move";
import type { CohortMove } from "~/features/cohorts/editing/save-cohort.server";
import { momentsOf, type TicketView } from "./ticket";
import { ticketOfOrder } from "./tickets.queries.server";
import type { Locale } from "~/i18n/locale";
import { publicPath } from "~/i18n/paths";
import { formatPeriod } from "~/lib/dates";
import { mailTemplate } from "~/platform/mail/mail.server";
import { ticketMessages } from "./ticket.messages";
import { moveMailMessages } from "./move-mail.messages";
import { ticketCalendar } from "./ticket-calendar.server";
import { placeOf } from "./ticket-pdf.server";
import { movedKind } from "./ticket-mail-kinds";

const moment = z.object({
  id: z.uuid(),
  startsAt: z.coerce.date(),
  endsAt: z.coerce.date(),
  title: z.string(),
});
const aboutMove = z.object({
  orderId: z.uuid(),
  parts: z.array(z.enum(movedParts)),
  before: z.object({
    isOnSite: z.boolean(),
    place: z.string(),
    timeZone: z.string(),
    sessions: z.array(moment),
  }),
});
type Before = z.infer<typeof aboutMove>["before"];

/** What `moveMail` needs of a change. The old link is left out: it is for nobody any more. */
export const moveData = (orderId: string, { before, parts }: CohortMove): Prisma.InputJsonObject => ({
  orderId,
  parts: [...parts],
  before: {
    isOnSite: before.mode === "ON_SITE",
    place: before.place,
    timeZone: before.timeZone,
    sessions: before.sessions.map(sessionData),
  },
});

const sessionData = ({ id, startsAt, endsAt, title }: Meeting["sessions"][number]) => ({
  id,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  title,
});

/**
 * Tells somebody with a ticket that the day, the hour, the place or the link changed, with the calendar file that moves the
 * events. It says how things are when it is sent, so that one that waited never names a day that changed again. Nothing is
 * sent when the ticket is void or the cohort cancelled by then, or when all is again as it was.
 */
export const moveMail = mailTemplate(movedKind, async (data, locale, site) => {
  const { orderId, parts, before } = aboutMove.parse(data);
  const ticket = await ticketOfOrder(orderId, locale);
  if (!ticket || ticket.isVoid || ticket.cohort.isCancelled) return null;
  const [t, common] = [moveMailMessages[locale], ticketMessages[locale]];
  const [facts, old] = [present(ticket, before, locale), missing(ticket, before)];
  const isMoved = facts.some(({ isChanged }) => isChanged) || old.length > 0;
  if (!isMoved && !parts.includes("link")) return null;
  const link = ticket.cohort.joinUrl;
  const words = parts.map((part) => t.parts[part]);
  return {
    subject: t.subject(ticket.title, new Intl.ListFormat(locale).format(words)),
    blocks: [
      { text: common.mailHello(ticket.holder) },
      { text: t.intro(ticket.title) },
      {
        facts: [
          [common.group, ticket.cohort.name],
          ...facts.map(({ label, value }): [string, string] => [label, value]),
          ...old.map(({ startsAt, endsAt }): [string, string] => [
            t.dropped,
            formatPeriod(startsAt, endsAt, locale, before.timeZone) +
              clockOf({ ...ticket.cohort, timeZone: before.timeZone }, locale),
          ]),
        ],
      },
      ...(parts.includes("link") ? [{ text: link ? t.link : t.noLink }] : []),
      ...(link ? [{ link, label: common.joinLink }] : []),
      { text: t.calendar },
      { link: ticket.url, label: common.seeTicket },
      ...(isMoved
        ? [{ text: t.cannot }, { link: site.origin + publicPath("contact", locale), label: t.contact }]
        : []),
    ],
    attachments: [
      {
        filename: `${common.ticketFile(ticket.number)}.ics`,
        content: Buffer.from(ticketCalendar(ticket, locale, { dropped: old })),
        contentType: "text/calendar; charset=utf-8; method=PUBLISH",
      },
    ],
  };
});

interface Fact {
  label: string;
  value: string;
  isChanged: boolean;
}

/** Where and when, as it is now; behind what changed stands how it was. */
function present(ticket: TicketView, before: Before, locale: Locale): Fact[] {
  const [t, common] = [moveMailMessages[locale], ticketMessages[locale]];
  const zone = ticket.cohort.timeZone;
  const period = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, clock: string) =>
    formatPeriod(startsAt, endsAt, locale, clock) +
    (before.timeZone === zone ? clockOf(ticket.cohort, locale) : `, ${clock}`);
  const fact = (label: string, is: string, was: string | undefined): Fact => ({
    label,
    value: was === undefined ? t.added(is) : is === was ? is : t.instead(is, was),
    isChanged: is !== was,
  });
  return [
    fact(common.where, placeOf(ticket, locale), before.isOnSite ? before.place : common.online),
    ...momentsOf(ticket).map((session, index) => {
      const was = before.sessions.find(({ id }) => id === session.id);
      return fact(
        session.title || common.session(index + 1),
        period(session, zone),
        was && period(was, before.timeZone),
      );
    }),
  ];
}

/** Sessions that are no more. */
const missing = (ticket: TicketView, before: Before) =>
  before.sessions.filter(({ id }) => momentsOf(ticket).every((session) => session.id !== id));
