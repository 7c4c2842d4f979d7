import { priceOfLines } from "~/features/catalogue/offers/vat";
import { type InvoiceDocument } from "../documents/invoice-shape";

/** What a sample differs in from the plainest: its lines, from which the totals follow, and anything else. */
type Line = Omit<InvoiceDocument["lines"][number], "netCents">;
interface Difference extends Partial<Omit<InvoiceDocument, "lines" | "buyer" | "seller">> {
  lines?: Line[];
  buyer?: Partial<InvoiceDocument["buyer"]>;
  seller?: Partial<InvoiceDocument["seller"]>;
}

const seat: Line = {
  description: "Anders kijken, groep van 14 januari 2027",
  quantity: 14,
  unitCents: 69_500,
  treatment: "standard",
  rateBp: 2_100,
};
const reducedBook: Line = {
  ...seat,
  description: "Werkboek",
  quantity: 3,
  unitCents: 1_999,
  treatment: "reduced",
  rateBp: 900,
};
const exemptSeat: Line = {
  ...seat,
  description: "Vakopleiding",
  quantity: 2,
  unitCents: 33_333,
  treatment: "exempt",
  rateBp: 0,
};
const chargedAbroad: Line = {
  ...seat,
  description: "Looking differently, online",
  quantity: 7,
  unitCents: 12_345,
  treatment: "reverseCharge",
  rateBp: 0,
};
const outsideUnion: Line = { ...chargedAbroad, treatment: "outsideScope" };

const seller: InvoiceDocument["seller"] = {
  name: "Stichting De Voorbeeldcoalitie",
  address: { line: "Dorpsstraat 1", postcode: "1234 AB", city: "Utrecht", country: "NL" },
  kvk: "12345678",
  rsin: "123456782",
  vatId: "NL123456782B01",
  iban: "NL91ABNA0417164300",
  email: "facturen@voorbeeldcoalitie.example",
};
const municipality: InvoiceDocument["buyer"] = {
  name: "Gemeente Voorbeeldstad",
  address: { line: "Raadhuisplein 1", postcode: "2345 BC", city: "Voorbeeldstad", country: "NL" },
  kvk: "87654321",
  oin: "00000001823288444000",
  vatId: "",
  eInvoice: "0190:00000001823288444000",
  contact: { name: "Noor Jansen", email: "noor@voorbeeldstad.example" },
};
const business = { kvk: "87654321", oin: "", eInvoice: "" };
const belgian: Partial<InvoiceDocument["buyer"]> = {
  name: "Voorbeeld BV",
  address: { line: "Grote Markt 1", postcode: "1000", city: "Brussel", country: "BE" },
  kvk: "",
  oin: "",
  vatId: "BE0403170701",
  eInvoice: "",
};
const german: Partial<InvoiceDocument["buyer"]> = {
  ...belgian,
  name: "Beispiel GmbH",
  address: { line: "Hauptstraße 1", postcode: "10115", city: "Berlin", country: "DE" },
  vatId: "DE136695976",
};
const american: Partial<InvoiceDocument["buyer"]> = {
  ...belgian,
  name: "Example Inc.",
  address: { line: "1 Main Street", postcode: "", city: "Springfield", country: "US" },
  vatId: "",
  eInvoice: "0088:8712345678906",
};

/** An invoice of these lines, with VAT rounded once for each treatment and rate. */
export function sampleInvoice({
  lines = [seat],
  buyer,
  seller: changed,
  ...difference
}: Difference = {}): InvoiceDocument {
  const priced = lines.map((line) => ({ ...line, netCents: line.quantity * line.unitCents }));
  const { parts, netCents, vatCents, grossCents } = priceOfLines(
    priced.map(({ netCents: net, treatment, rateBp }) => ({
      netCents: net,
      vat: treatment,
      vatRateBp: rateBp,
    })),
  );
  return {
    kind: "INVOICE",
    number: "F2027-00042",
    issuedOn: "2027-01-12",
    dueOn: "2027-02-11",
    locale: "nl",
    orderNumber: "B-7K3M-92QD",
    purchaseOrder: "4500012345",
    buyerReference: "",
    credits: null,
    note: "",
    currency: "EUR",
    netCents,
    vatCents,
    grossCents,
    isDemo: false,
    ...difference,
    seller: { ...seller, ...changed },
    buyer: { ...municipality, ...buyer },
    lines: priced,
    vat: parts.map(({ vat: treatment, ...part }) => ({ ...part, treatment })),
  };
}

const sampleCredit = (difference: Difference = {}): InvoiceDocument =>
  sampleInvoice({
    kind: "CREDIT_NOTE",
    number: "F2027-00043",
    issuedOn: "2027-01-20",
    dueOn: null,
    credits: { number: "F2027-00042", issuedOn: "2027-01-12" },
    note: "Twee plaatsen geannuleerd",
    ...difference,
  });

const both = ["peppol", "si-ubl"] as const;
const invoice = (difference?: Difference) => ({ document: sampleInvoice(difference), flavours: both });
const credit = (difference?: Difference) => ({ document: sampleCredit(difference), flavours: both });

/** A document of every kind that the product issues, none of which breaks a rule, with the flavours it can be written in. */
export const sampleInvoices = {
  plain: invoice(),
  "plain-english": invoice({ locale: "en" }),
  "buyer-reference-only": invoice({ purchaseOrder: "", buyerReference: "Afdeling Ruimte / N. Jansen" }),
  "order-and-reference": invoice({ buyerReference: "KP-1200" }),
  "buyer-by-oin": invoice({ buyer: { kvk: "", eInvoice: "" } }),
  "buyer-by-kvk": invoice({ buyer: business }),
  "buyer-by-vat-address": invoice({
    buyer: { ...business, vatId: "NL001234567B13", eInvoice: "9944:NL001234567B13" },
  }),
  "buyer-by-gln": invoice({ buyer: { ...business, eInvoice: "0088:8712345678906" } }),
  "several-lines": invoice({
    lines: [seat, { ...seat, quantity: 1, unitCents: 3 }, { ...seat, unitCents: 10_001 }],
  }),
  reduced: invoice({ lines: [reducedBook] }),
  exempt: invoice({ lines: [exemptSeat] }),
  "reverse-charge": invoice({ lines: [chargedAbroad], buyer: belgian, locale: "en" }),
  "reverse-charge-dutch": invoice({ lines: [chargedAbroad], buyer: german }),
  "outside-scope": invoice({ lines: [outsideUnion], buyer: american, locale: "en" }),
  "outside-scope-by-mail": {
    document: sampleInvoice({ lines: [outsideUnion], buyer: { ...american, eInvoice: "" }, locale: "en" }),
    flavours: ["si-ubl"] as const,
  },
  "standard-abroad": invoice({ buyer: german }),
  mixed: invoice({ lines: [seat, reducedBook, exemptSeat, { ...seat, quantity: 1, unitCents: 1_07 }] }),
  "mixed-abroad": invoice({ lines: [seat, chargedAbroad], buyer: belgian }),
  "odd-characters": invoice({
    note: 'a\u0000b <c> & "d" ]]> \ud83d',
    buyer: { name: "Bureau Één & Co <Zuid> 🌷\u0007\ufffe" },
    seller: { address: { ...seller.address, line: "Dorpsstraat 1\nGebouw B; 2e etage" } },
  }),
  demo: invoice({ isDemo: true }),
  credit: credit(),
  "credit-part": credit({ lines: [{ ...seat, quantity: 2, unitCents: 34_750 }], locale: "en" }),
  "credit-exempt": credit({ lines: [exemptSeat] }),
  "credit-mixed": credit({ lines: [seat, reducedBook, exemptSeat] }),
  "credit-reverse-charge": credit({ lines: [chargedAbroad], buyer: belgian }),
  "credit-outside-scope": credit({ lines: [outsideUnion], buyer: american }),
  "credit-buyer-reference": credit({ purchaseOrder: "", buyerReference: "KP-1200", buyer: business }),
} satisfies Record<string, { document: InvoiceDocument; flavours: readonly ("peppol" | "si-ubl")[] }>;
