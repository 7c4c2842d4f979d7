import { whereInWords } from "~/features/cohorts/sessions/whereabouts";
import { joinLinkOf, linksOf, type TicketView } from "./ticket";
import { linkBlocks, sessionFacts } from "./session-facts";
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
export const placeOf = ({ cohort }: TicketView, locale: Locale) => whereInWords(cohort, locale);

/** The ticket on paper: tagged PDF, A5, with the QR code that is scanned at the door. */
export function ticketPdf(ticket: TicketView, locale: Locale): Promise<Buffer> {
  const t = ticketMessages[locale];
  const links = linkBlocks(linksOf(ticket.cohort.sessions.filter(joinLinkOf)), ticket, locale);
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
      sessions: sessionFacts(ticket, locale).map(([name, text]) => [said(name), said(text)]),
      joins: links.map(({ label, link }) => ({ label: said(label), link, shown: said(link) })),
      showAtDoor: ticket.isShownAtDoor ? t.showAtDoor : "",
      notes: [ticket.isVoid ? t.ticketVoid : "", ticket.isDemo ? t.demo : ""].filter(Boolean),
      band: mosaicSvg(ticket.number, "band", mosaicColours(brand)),
      qr: qrSvg(ticket.url, brand),
      address: ticket.url,
    },
  });
}
