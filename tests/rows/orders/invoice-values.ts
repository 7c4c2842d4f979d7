// What invoices are made from, with defaults, for pure and server tests.
import type { InvoicedOrder, InvoicedOrganisation } from "~/features/invoicing/invoices/invoice";
import { vatTreatments } from "~/features/catalogue/offers/vat";
import type { FoundationDetails } from "~/platform/site/foundation-details.server";

/** A foundation that filled in everything an invoice names. */
export const foundationOnPaper: FoundationDetails = {
  legalName: "Stichting Voorbeeld",
  address: "Dorpsstraat 1\nAchterhuis",
  postcode: "1234 AB",
  city: "Stad",
  country: "NL",
  kvkNumber: "12345678",
  rsin: "123456782",
  vatId: "NL123456782B01",
  iban: "NL91ABNA0417164300",
  isAnbi: false,
  anbiSince: null,
  signerName: "",
  signerRole: "",
  contactEmail: "post@stichting.example",
  subprocessors: "",
};

/** A municipality of which everything is known that an invoice names. */
export const municipality: InvoicedOrganisation & { invoiceEmail: string } = {
  name: "Gemeente Voorstad",
  kvk: "68599750",
  oin: "00000003685997500000",
  vatId: "",
  eInvoice: "0190:00000003685997500000",
  invoiceEmail: "facturen@voorstad.example",
  addresses: {
    visiting: { line: "Markt 1", postcode: "2511 AA", city: "Voorstad", country: "NL" },
    postal: { line: "Postbus 12", postcode: "2500 AA", city: "Voorstad", country: "NL" },
    invoice: null,
  },
};

type Line = InvoicedOrder["lines"][number];

/** Seats at a price in cents without VAT. */
export const seats = (
  quantity: number,
  unitCents: number,
  vat: keyof typeof vatTreatments = "standard",
  description = "Anders kijken, Voorjaar 2027",
): Line => {
  const netCents = quantity * unitCents;
  return {
    position: 1,
    description,
    quantity,
    unitCents,
    netCents,
    vat,
    vatRateBp: vatTreatments[vat].rateBp,
  };
};

/** An order of a team. */
export const invoicedOrder = (
  lines: Line[] = [seats(14, 69_500)],
  more: Partial<InvoicedOrder> = {},
): InvoicedOrder => ({
  number: "B-7K3M-92QD",
  locale: "nl",
  currency: "EUR",
  isDemo: false,
  purchaseOrder: "PO-2027-118",
  buyerReference: "",
  contact: { name: "Noor Jansen", email: "noor@voorstad.example" },
  lines: lines.map((line, index) => ({ ...line, position: index + 1 })),
  ...more,
});
