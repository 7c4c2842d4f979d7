import { sessionPeriod } from "~/features/cohorts/calendar/session-period";
import { momentsOf, type TicketView } from "./ticket";
import { nameOnPaper } from "~/features/identity/profile/person-name";
import type { Locale } from "~/i18n/locale";
import { mosaicColours } from "~/platform/site/brand";
import { siteById } from "~/platform/site/sites.server";
import { said } from "~/platform/pdf/pdf-text";
import { renderPdf } from "~/platform/pdf/pdf.server";
import { qrSvg } from "~/platform/pdf/qr.server";
import { mosaicSvg } from "~/ui/mosaic/mosaic";
import { ticketMessages } from "./ticket.messages";

/** Where one has to be, in words. */
export const placeOf = ({ cohort }: TicketView, locale: Locale) =>
  cohort.isOnSite ? cohort.place : ticketMessages[locale].online;

/** The link to the online sessions. */
export const joinLinkOf = ({ cohort }: TicketView) => (cohort.isOnSite ? null : cohort.joinUrl);

/** The ticket on paper: tagged PDF, A5, with the QR code that is scanned at the door. */
export function ticketPdf(ticket: TicketView, locale: Locale): Promise<Buffer> {
  const t = ticketMessages[locale];
  const link = joinLinkOf(ticket) ?? "";
  const holder = nameOnPaper({ name: ticket.holder, latinName: ticket.holderLatinName });
  const { brand } = siteById(ticket.site);
  return renderPdf({
    brand,
    template: "enrolment/tickets/ticket",
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
      band: mosaicSvg(ticket.number, "band", mosaicColours(brand)),
      qr: qrSvg(ticket.url, brand),
      address: ticket.url,
    },
  });
}
