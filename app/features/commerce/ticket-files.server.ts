import { calendarFile } from "~/features/cohorts/calendar-file";
import { sessionPeriod } from "~/features/cohorts/clock";
import { momentsOf, type TicketView } from "~/features/enrolment/ticket";
import { nameOnPaper } from "~/features/identity/person-name";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { publicUrl } from "~/platform/env.server";
import { said } from "~/platform/pdf-text";
import { renderPdf } from "~/platform/pdf.server";
import { qrSvg } from "~/platform/qr.server";
import { mosaicSvg } from "~/ui/mosaic";
import { commerceMessages } from "./commerce.messages";

/** Where one has to be, in words. */
export const placeOf = ({ cohort }: TicketView, locale: Locale) =>
  cohort.isOnSite ? cohort.place : commerceMessages[locale].online;

/** The link to the online sessions. */
const joinLinkOf = ({ cohort }: TicketView) => (cohort.isOnSite ? null : cohort.joinUrl);

/** The ticket on paper: tagged PDF, A5, with the QR code that is scanned at the door. */
export function ticketPdf(ticket: TicketView, locale: Locale): Promise<Buffer> {
  const t = commerceMessages[locale];
  const link = joinLinkOf(ticket) ?? "";
  const holder = nameOnPaper({ name: ticket.holder, latinName: ticket.holderLatinName });
  return renderPdf({
    template: "commerce/ticket",
    locale,
    title: t.ticketFor(ticket.title),
    data: {
      kind: t.ticket,
      heading: said(ticket.title),
      holder: said(holder.name),
      latinName: said(holder.latinName),
      organisation: said(ticket.organisation),
      facts: [
        [t.group, said(ticket.cohort.name)],
        [t.where, said(placeOf(ticket, locale))],
        [t.ticketNumber, ticket.number],
        [t.orderNumber, ticket.orderNumber],
      ],
      sessionsTitle: t.sessionsTitle,
      sessions: momentsOf(ticket).map(({ title, startsAt, endsAt }, index) => [
        said(title || t.session(index + 1)),
        sessionPeriod({ startsAt, endsAt }, locale, ticket.cohort),
      ]),
      join: { label: t.joinLink, link, shown: said(link) },
      showAtDoor: ticket.cohort.isOnSite ? t.showAtDoor : "",
      notes: [ticket.isVoid ? t.ticketVoid : "", ticket.isDemo ? t.demo : ""].filter(Boolean),
      band: mosaicSvg(ticket.number, "band"),
      qr: qrSvg(ticket.url),
      address: ticket.url,
    },
  });
}

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
  const t = commerceMessages[locale];
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
    host: new URL(publicUrl).hostname,
    madeAt: now(),
    events: [
      ...moments.map((moment) => event(moment, false)),
      ...dropped.map((moment) => event(moment, true)),
    ],
  });
}
