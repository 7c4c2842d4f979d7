import { z } from "zod";

const cents = z.int();

/** An address as the law asks for it on an invoice; the country is an ISO 3166-1 code, `NL`. */
const address = z.object({ line: z.string(), postcode: z.string(), city: z.string(), country: z.string() });

/** Invoice or credit note, as it is frozen. Amounts on a credit note are positive, as EN 16931 has them; its row in the database is negative. */
const version1 = z.object({
  kind: z.enum(["INVOICE", "CREDIT_NOTE"]),
  /** `F2027-00042`. */
  number: z.string(),
  /** The day of issue in Amsterdam, ISO 8601 (`2027-01-12`). */
  issuedOn: z.iso.date(),
  /** Null on a credit note. */
  dueOn: z.iso.date().nullable(),
  locale: z.enum(["nl", "en"]),
  /** Of our order, as in `B-7K3M-92QD`. */
  orderNumber: z.string(),
  /** The buyer's order number (BT-13), and reference (BT-10): one of both at least. */
  purchaseOrder: z.string(),
  buyerReference: z.string(),
  /** The invoice that a credit note takes back a part of, with its day of issue; null on an invoice. */
  credits: z.object({ number: z.string(), issuedOn: z.iso.date() }).nullable(),
  /** Why, in words, on a credit note; empty on an invoice. */
  note: z.string(),
  seller: z.object({
    name: z.string(),
    address,
    kvk: z.string(),
    rsin: z.string(),
    vatId: z.string(),
    iban: z.string(),
    email: z.string(),
  }),
  buyer: z.object({
    name: z.string(),
    address,
    kvk: z.string(),
    oin: z.string(),
    vatId: z.string(),
    /** Where the network delivers, scheme and id: `0190:00000001234567890000`; empty when it is on none. */
    eInvoice: z.string(),
    /** Who ordered. */
    contact: z.object({ name: z.string(), email: z.string() }),
  }),
  currency: z.string(),
  lines: z.array(
    z.object({
      /** The line of the order that it is about, 1 for the first. */
      position: z.int().positive().optional(),
      description: z.string(),
      quantity: z.int().positive(),
      /** Of one, without VAT. */
      unitCents: cents,
      netCents: cents,
      treatment: z.enum(["standard", "reduced", "exempt", "reverseCharge", "outsideScope"]),
      rateBp: z.int(),
    }),
  ),
  /** For each treatment and rate, VAT rounded once over the sum. */
  vat: z.array(
    z.object({
      treatment: z.enum(["standard", "reduced", "exempt", "reverseCharge", "outsideScope"]),
      rateBp: z.int(),
      netCents: cents,
      vatCents: cents,
    }),
  ),
  netCents: cents,
  vatCents: cents,
  grossCents: cents,
  isDemo: z.boolean(),
});

/** The schema of each version, oldest first. One that was issued in is never changed: a change is a new version. */
const versions = { 1: version1 };

/** An invoice or credit note as it is frozen at issue: what it shows never depends on anything that can change later. */
export type InvoiceDocument = z.output<typeof version1>;

/** The version that invoices are issued in. */
export const invoiceVersion = 1;

/** A frozen document. Throws on a version that this release does not know, and on a document that is not of its version: faults in the data. */
export function readInvoice(document: unknown, version: number): InvoiceDocument {
  if (!Object.hasOwn(versions, version)) throw new Error(`there is no version ${version} of an invoice`);
  return versions[version as keyof typeof versions].parse(document);
}
