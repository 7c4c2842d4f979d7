import { systemScope } from "~/features/identity/access/scope";
import { z } from "zod";
import type { Prisma } from "~prisma/client";
import { clockOf } from "~/features/cohorts/calendar/session-period";
import { movedParts } from "~/features/cohorts/editing/cohort-move";
import type { CohortMove } from "~/features/cohorts/editing/save-cohort.server";
import {
  type MeetingMode,
  meetingModes,
  whereaboutsOf,
  whereInWords,
} from "~/features/cohorts/sessions/whereabouts";
import { linksOf, type TicketSession, type TicketView } from "./ticket";
import { linkBlocks, nameOf, preparationOf } from "./session-facts";
import { mailedTicket } from "./tickets.queries.server";
import type { Locale } from "~/i18n/locale";
import { publicPath } from "~/i18n/paths";
import { formatPeriod } from "~/lib/dates";
import { type Db, db } from "~/platform/db/db.server";
import { type MailTemplate, mailTemplate } from "~/platform/mail/mail.server";
import type { Site } from "~/platform/site/site";
import { ticketMessages } from "./ticket.messages";
import { moveMailMessages } from "./move-mail.messages";
import { ticketCalendar } from "./ticket-calendar.server";
import { movedKind } from "./ticket-mail-kinds";

const mode = z.enum(meetingModes);
const moment = z.object({
  id: z.uuid(),
  startsAt: z.coerce.date(),
  endsAt: z.coerce.date(),
  title: z.string(),
  // A release before this one queued mails without these: of sessions that were all as their cohort.
  sequence: z.int().optional(),
  mode: mode.nullable().default(null),
  place: z.string().default(""),
});
const aboutMove = z.object({
  ticketId: z.uuid().optional(),
  // The release before named the order.
  orderId: z.uuid().optional(),
  parts: z.array(z.enum(movedParts)),
  before: z.object({
    // Read and written for the release before this one, which knows no mode.
    isOnSite: z.boolean(),
    mode: mode.optional(),
    place: z.string(),
    timeZone: z.string(),
    sessions: z.array(moment),
  }),
});
type Before = z.infer<typeof aboutMove>["before"];

/** What `moveMail` needs of a change. The old links are left out: they are for nobody any more. */
export const moveData = (ticketId: string, { before, parts }: CohortMove): Prisma.InputJsonObject => ({
  ticketId,
  parts: [...parts],
  before: {
    isOnSite: before.mode === "ON_SITE",
    mode: before.mode,
    place: before.place,
    timeZone: before.timeZone,
    sessions: before.sessions.map(sessionData),
  },
});

const sessionData = ({
  id,
  startsAt,
  endsAt,
  title,
  sequence,
  mode,
  place,
}: CohortMove["before"]["sessions"][number]) => ({
  ...{ id, title, sequence, mode, place },
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});

/**
 * Tells somebody with a ticket that the day, the hour, the place or the link changed, with the calendar file that moves the
 * events. It says how things are when it is sent, so that one that waited never names a day that changed again. Nothing is
 * sent when the ticket is void or the cohort cancelled by then, or when all is again as it was.
 */
export const moveMail = mailTemplate(movedKind, (data, locale, site) =>
  writeMoveMail(data, { locale, site, tx: db }),
);

/** The same as it would be sent after a change of which the transaction is still open. */
export async function writeMoveMail(
  data: unknown,
  { locale, site, tx }: { locale: Locale; site: Site; tx: Db },
): ReturnType<MailTemplate> {
  const { parts, before, ...about } = aboutMove.parse(data);
  const ticket = await mailedTicket(systemScope(movedKind.name), about, locale, tx);
  if (!ticket || ticket.isVoid || ticket.cohort.isCancelled) return null;
  const [t, common] = [moveMailMessages[locale], ticketMessages[locale]];
  const [facts, old] = [present(ticket, before, locale), missing(ticket, before)];
  const [changed, same] = [
    facts.filter(({ isChanged }) => isChanged),
    facts.filter((fact) => !fact.isChanged),
  ];
  const [isMoved, isLinkNew] = [changed.length > 0 || old.length > 0, parts.includes("link")];
  if (!isMoved && !isLinkNew) return null;
  const group: [string, string] = [common.group, ticket.cohort.name];
  const inMail = ({ label, value }: Fact): [string, string] => [label, value];
  const dropped = ({ startsAt, endsAt }: Before["sessions"][number]): [string, string] => [
    t.dropped,
    formatPeriod(startsAt, endsAt, locale, before.timeZone) +
      clockOf({ mode: ticket.cohort.mode, timeZone: before.timeZone }, locale),
  ];
  const links = linkBlocks(linksOf(ticket.cohort.sessions), ticket, locale);
  const words = parts.map((part) => t.parts[part]);
  return {
    subject: t.subject(ticket.title, new Intl.ListFormat(locale).format(words)),
    blocks: [
      { text: common.mailHello(ticket.holder) },
      { text: t.intro(ticket.title) },
      ...(isMoved ? [{ facts: [...changed.map(inMail), ...old.map(dropped)] }] : []),
      ...(isLinkNew ? [{ text: links.length > 0 ? t.link(links.length) : t.noLink }, ...links] : []),
      ...(isMoved ? [{ text: t.same }, { facts: [group, ...same.map(inMail)] }] : []),
      { text: t.calendar },
      { link: ticket.url, label: common.seeTicket },
      ...(isLinkNew ? [] : links),
      ...(isMoved
        ? [{ text: t.cannot }, { link: site.origin + publicPath("contact", locale), label: t.contact }]
        : []),
    ],
    attachments: [
      {
        filename: `${common.ticketFile(ticket.number)}.ics`,
        content: Buffer.from(
          ticketCalendar(ticket, locale, { dropped: old.map((session) => droppedFrom(ticket, session)) }),
        ),
        contentType: "text/calendar; charset=utf-8; method=PUBLISH",
      },
    ],
  };
}

interface Fact {
  label: string;
  value: string;
  isChanged: boolean;
}

/** Where and when, as it is now; behind what changed stands how it was. */
function present(ticket: TicketView, before: Before, locale: Locale): Fact[] {
  const [t, common] = [moveMailMessages[locale], ticketMessages[locale]];
  const { cohort } = ticket;
  const isSameZone = before.timeZone === cohort.timeZone;
  const meetingBefore = {
    ...before,
    mode: before.mode ?? (before.isOnSite ? "ON_SITE" : "ONLINE"),
    joinUrl: "",
  } as const;
  const fact = (label: string, is: string, was: string | undefined, more: string | null = null): Fact => ({
    label,
    value: [was === undefined ? t.added(is) : is === was ? is : t.instead(is, was), more]
      .filter(Boolean)
      .join(" · "),
    isChanged: is !== was,
  });
  const period = ({ startsAt, endsAt, mode }: Moment, zone: string) =>
    formatPeriod(startsAt, endsAt, locale, zone) +
    (isSameZone ? clockOf({ mode, timeZone: zone }, locale) : `, ${zone}`);
  const [usual, usualBefore] = [cohort, meetingBefore].map((meeting) => whereInWords(meeting, locale));
  /** When it is, and where that is when it is elsewhere than its cohort. */
  const inWords = (session: Moment, zone: string, usual: string | undefined) => {
    const where = whereInWords(session, locale);
    return period(session, zone) + (where === usual ? "" : ` · ${where}`);
  };
  return [
    fact(common.where, usual!, usualBefore),
    ...cohort.sessions.map((session, index) => {
      const old = before.sessions.find(({ id }) => id === session.id);
      const was = old && { ...old, ...whereaboutsOf({ ...old, joinUrl: "" }, meetingBefore) };
      return fact(
        nameOf(session, index, locale),
        inWords(session, cohort.timeZone, usual),
        was && inWords(was, before.timeZone, usualBefore),
        preparationOf(session, locale),
      );
    }),
  ];
}

interface Moment {
  startsAt: Date;
  endsAt: Date;
  mode: MeetingMode;
  place: string;
}

/** Sessions that are no more. */
const missing = (ticket: TicketView, before: Before) =>
  before.sessions.filter(({ id }) => ticket.cohort.sessions.every((session) => session.id !== id));

/** A session that is no more, as the calendar takes it away: above what it was, and of an unknown sequence above all there are. */
function droppedFrom(ticket: TicketView, session: Before["sessions"][number]): TicketSession {
  const { sequenceBase, cohort } = ticket;
  const highest = Math.max(...cohort.sessions.map(({ sequence }) => sequence));
  return {
    ...session,
    mode: session.mode ?? cohort.mode,
    place: session.place || cohort.place,
    preparation: [],
    joinUrl: null,
    sequence: session.sequence === undefined ? highest : session.sequence + sequenceBase,
  };
}
