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
import { hostFaceMessages } from "~/features/organisations/branding/host-face.messages";
import { storage } from "~/platform/storage/storage.server";
import { ticketMessages } from "./ticket.messages";

/** Where one has to be, in words. */
export const placeOf = ({ cohort }: TicketView, locale: Locale) => whereInWords(cohort, locale);

/** The ticket on paper: tagged PDF, A5, with the QR code that is scanned at the door. */
export async function ticketPdf(ticket: TicketView, locale: Locale): Promise<Buffer> {
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
      ...(await hostOnPaper(ticket, brand.name, locale)),
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

/** The host of the cohort, with its logo and a line in its colour where it has those; empty for one of the foundation itself. */
async function hostOnPaper({ host }: TicketView, foundation: string, locale: Locale) {
  if (!host) return { host: said(""), logo: "", accent: "" };
  const t = hostFaceMessages[locale];
  const logo = host.logo && (await storage.read(host.logo));
  return {
    host: said(`${t.givenBy} ${t.givenByBoth(host.name, foundation)}`),
    logo: logo ? logoDrawing(logo) : "",
    accent: host.accent,
  };
}

/** A logo (PNG) as a drawing, as papers take it. */
function logoDrawing(png: Buffer): string {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const href = `data:image/png;base64,${png.toString("base64")}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}"/></svg>`;
}
