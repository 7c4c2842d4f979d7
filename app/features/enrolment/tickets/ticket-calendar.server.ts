import { calendarFile } from "~/features/cohorts/calendar/calendar-file";
import { joinLinkOf, type TicketSession, type TicketView } from "./ticket";
import { locationOf, nameOf, preparationOf, remindBefore } from "./session-facts";
import { hostFaceMessages } from "~/features/organisations/branding/host-face.messages";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { siteById } from "~/platform/site/sites.server";
import type { MailAttachment } from "~/platform/mail/mail.server";
import { ticketMessages } from "./ticket.messages";

/**
 * The sessions as a calendar file. Each event's id is the session's, and its sequence that of the session for this ticket: after
 * a change of date the same file read again moves the event instead of adding one, and what did not change is no news. Sessions
 * that were `dropped` are in it as cancelled. A ticket that `isCancelled`, by itself or with its cohort, takes all of them away.
 * Taking an event away is one step of its sequence by itself.
 */
export function ticketCalendar(
  ticket: TicketView,
  locale: Locale,
  {
    dropped = [],
    isCancelled = ticket.cohort.isCancelled,
  }: { dropped?: readonly TicketSession[]; isCancelled?: boolean } = {},
): string {
  const t = ticketMessages[locale];
  const { cohort } = ticket;
  const [face, site] = [hostFaceMessages[locale], siteById(ticket.site)];
  const moments = cohort.sessions;
  const event = (session: TicketSession, isDropped: boolean) => {
    const { id, title, startsAt, endsAt, sequence } = session;
    const isGone = isDropped || isCancelled;
    const join = isGone ? null : joinLinkOf(session);
    const name = isDropped ? title : nameOf(session, moments.indexOf(session), locale);
    const text = [
      preparationOf(session, locale),
      ticket.host && `${face.givenBy} ${face.givenByBoth(ticket.host.name, site.brand.name)}.`,
      t.calendarText(ticket.number, ticket.url),
    ];
    return {
      id,
      isCancelled: isGone,
      sequence: sequence + (isGone ? 1 : 0),
      startsAt,
      endsAt,
      timeZone: cohort.timeZone,
      summary: (isDropped || moments.length > 1) && name ? `${ticket.title}: ${name}` : ticket.title,
      location: locationOf(session, join, locale),
      description: text.filter(Boolean).join("\n"),
      url: join ?? ticket.url,
      remindBefore,
    };
  };
  return calendarFile({
    name: ticket.title,
    method: isCancelled ? "CANCEL" : "PUBLISH",
    site,
    madeAt: now(),
    events: [
      ...moments.map((moment) => event(moment, false)),
      ...dropped.map((moment) => event(moment, true)),
    ],
  });
}

/** The calendar file that takes the sessions away. */
export const cancelledSessions = (ticket: TicketView | null, locale: Locale): MailAttachment[] =>
  ticket
    ? [
        {
          filename: `${ticketMessages[locale].ticketFile(ticket.number)}.ics`,
          content: Buffer.from(ticketCalendar(ticket, locale, { isCancelled: true })),
          contentType: "text/calendar; charset=utf-8; method=CANCEL",
        },
      ]
    : [];
