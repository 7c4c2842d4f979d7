import { DateTime } from "luxon";
import { priceOfLines } from "~/features/catalogue/offers/vat";
import type { PostalAddress } from "~/features/organisations/organisation/postal-address";
import type { Locale } from "~/i18n/locale";
import { homeZone } from "~/lib/dates";
import type { FoundationDetails } from "~/platform/site/foundation-details.server";
import type { InvoiceDocument } from "../documents/invoice-shape";

/** The year and sequence in a number, or null. */
export function readInvoiceNumber(text: string): { year: number; sequence: number } | null {
  const [, year, sequence] = /^F(\d{4})-(\d{5,9})$/.exec(text) ?? [];
  return year && sequence ? { year: Number(year), sequence: Number(sequence) } : null;
}

/** The day in Amsterdam, ISO 8601. */
export const dayOf = (at: Date): string => DateTime.fromJSDate(at, { zone: homeZone }).toISODate()!;

/** When an invoice of `issuedAt` must be paid at the latest: the end of the day, so many days later, in Amsterdam. */
export const dueAfter = (issuedAt: Date, days: number): Date =>
  DateTime.fromJSDate(issuedAt, { zone: homeZone }).plus({ days }).endOf("day").toJSDate();

/** What an invoice is made from, as it stands in the order. */
export interface InvoicedOrder {
  number: string;
  locale: Locale;
  currency: string;
  isDemo: boolean;
  purchaseOrder: string;
  buyerReference: string;
  /** Who ordered, as documents show the name. */
  contact: { name: string; email: string };
  lines: {
    /** Of the order's line, 1 for the first. What stays to be paid of cancelled seats of a line stands behind its seats. */
    position: number;
    description: string;
    quantity: number;
    unitCents: number;
    netCents: number;
    vat: string;
    vatRateBp: number;
  }[];
}

/** The organisation as an invoice names it. */
export interface InvoicedOrganisation {
  name: string;
  kvk: string;
  oin: string;
  vatId: string;
  eInvoice: string;
  addresses: Record<"visiting" | "postal" | "invoice", PostalAddress | null>;
}

/** Where its invoices are addressed to: the address for invoices, else for post, else where it is. */
export const invoiceAddressOf = ({
  addresses: { invoice, postal, visiting },
}: Pick<InvoicedOrganisation, "addresses">): PostalAddress | null => invoice ?? postal ?? visiting;

/** Number and moment of a document. */
export interface Issue {
  number: string;
  issuedAt: Date;
}

/** The foundation as an invoice names it. */
export const sellerOn = (details: FoundationDetails): InvoiceDocument["seller"] => ({
  name: details.legalName,
  address: {
    line: details.address.split("\n").join(", "),
    postcode: details.postcode,
    city: details.city,
    country: details.country,
  },
  kvk: details.kvkNumber,
  rsin: details.rsin,
  vatId: details.vatId,
  iban: details.iban,
  email: details.contactEmail,
});

/** The invoice of an order. The organisation has an address: `missingForInvoice` asks for it. */
export function makeInvoice(
  order: InvoicedOrder,
  organisation: InvoicedOrganisation,
  seller: InvoiceDocument["seller"],
  { number, issuedAt, dueAt }: Issue & { dueAt: Date },
): InvoiceDocument {
  const address = invoiceAddressOf(organisation);
  if (!address) throw new Error(`order ${order.number} has no address to invoice`);
  const { netCents, vatCents, grossCents, parts } = priceOfLines(order.lines);
  const { name, kvk, oin, vatId, eInvoice } = organisation;
  const { purchaseOrder, contact } = order;
  // A buyer without a number of their own is found by who ordered (PEPPOL-EN16931-R003 and BR-NL-2 ask for one of both).
  const buyerReference = order.buyerReference || (purchaseOrder ? "" : contact.name || contact.email);
  return {
    kind: "INVOICE",
    number,
    issuedOn: dayOf(issuedAt),
    dueOn: dayOf(dueAt),
    locale: order.locale,
    orderNumber: order.number,
    purchaseOrder,
    buyerReference,
    credits: null,
    note: "",
    seller,
    buyer: { name, address, kvk, oin, vatId, eInvoice, contact },
    currency: order.currency,
    lines: order.lines.map(({ position, description, quantity, unitCents, netCents, vat, vatRateBp }) => {
      return {
        position,
        description,
        quantity,
        unitCents,
        netCents,
        treatment: treatmentOf(vat),
        rateBp: vatRateBp,
      };
    }),
    vat: parts.map(({ vat, ...part }) => ({ treatment: vat, ...part })),
    netCents,
    vatCents,
    grossCents,
    isDemo: order.isDemo,
  };
}

/** `priceOfLines` refused any other. */
const treatmentOf = (vat: string) => vat as InvoiceDocument["lines"][number]["treatment"];
