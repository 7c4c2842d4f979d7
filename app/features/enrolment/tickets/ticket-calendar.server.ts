import { calendarFile } from "~/features/cohorts/calendar/calendar-file";
import { momentsOf, type TicketView } from "./ticket";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { siteById } from "~/platform/site/sites.server";
import type { MailAttachment } from "~/platform/mail/mail.server";
import { ticketMessages } from "./ticket.messages";
import { joinLinkOf, placeOf } from "./ticket-pdf.server";

/**
 * The sessions as a calendar file. Each event's id is the session's, and its sequence the ticket's: after a change
 * of date the same file read again moves the event instead of adding one. Sessions that were `dropped` are in it as cancelled.
 * One that `isCancelled`, by itself or with its cohort, takes all of them away; the sequence is one higher, because a cohort
 * may be as it was.
 */
export function ticketCalendar(
  ticket: TicketView,
  locale: Locale,
  {
    dropped = [],
    isCancelled = ticket.cohort.isCancelled,
  }: { dropped?: TicketView["cohort"]["sessions"]; isCancelled?: boolean } = {},
): string {
  const t = ticketMessages[locale];
  const { cohort } = ticket;
  const moments = momentsOf(ticket);
  const join = isCancelled ? null : joinLinkOf(ticket);
  const event = ({ id, title, startsAt, endsAt }: (typeof moments)[number], isDropped: boolean) => {
    const name = title || (isDropped ? "" : t.session(moments.findIndex((moment) => moment.id === id) + 1));
    return {
      id,
      isCancelled: isDropped || isCancelled,
      sequence: ticket.sequence + (isCancelled ? 1 : 0),
      startsAt,
      endsAt,
      timeZone: cohort.timeZone,
      summary: moments.length + dropped.length > 1 && name ? `${ticket.title}: ${name}` : ticket.title,
      location: join && !isDropped ? `${t.online}: ${join}` : placeOf(ticket, locale),
      description: t.calendarText(ticket.number, ticket.url),
      url: (!isDropped && join) || ticket.url,
    };
  };
  return calendarFile({
    name: ticket.title,
    method: isCancelled ? "CANCEL" : "PUBLISH",
    site: siteById(ticket.site),
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
