import { z } from "zod";

const cents = z.int();

/** What every version has. Who sells differs. */
const common = {
  /** A withdrawal takes back a credit: the refund it was for failed. */
  kind: z.enum(["receipt", "credit", "withdrawal"]),
  number: z.string(),
  /** ISO 8601. */
  issuedAt: z.iso.datetime(),
  locale: z.enum(["nl", "en"]),
  orderNumber: z.string(),
  /** The number of the receipt that a credit receipt takes back, or of the credit receipt that a withdrawal takes back. */
  creditsNumber: z.string().nullable(),
  buyer: z.object({
    name: z.string(),
    /** The name in Latin letters. Absent when there was none, and from receipts issued before this was kept. */
    latinName: z.string().optional(),
    organisation: z.string(),
    reference: z.string(),
    email: z.string(),
  }),
  currency: z.string(),
  lines: z.array(z.object({ description: z.string(), quantity: z.int(), netCents: cents })),
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
  /** When (ISO 8601) and how it was paid. Absent from credit receipts, and from receipts issued before this was kept. */
  paid: z.object({ at: z.iso.datetime(), method: z.string().nullable() }).optional(),
};

/** Who sells; empty until the foundation fills it in. Lines of the address end in a semicolon or a line end. */
const seller = z.object({ name: z.string(), address: z.string(), kvk: z.string(), vatNumber: z.string() });

/** The schema of each version of the shape, oldest first. One that was issued in is never changed: a change is a new version. */
const versions = {
  1: z
    .object({ ...common, seller })
    .transform((document) => ({ ...document, seller: { ...document.seller, rsin: "" } })),
  2: z.object({ ...common, seller: seller.extend({ rsin: z.string() }) }),
};

/** A receipt as it is frozen at issue: what it shows never depends on anything that can change later. */
export type ReceiptDocument = z.output<(typeof versions)[2]>;

/** The version that receipts are issued in. */
export const receiptVersion = 2;

/**
 * A frozen document, as the present version has it. Throws on a version that this release does not know, and on a document that is
 * not of its version: both are faults in the data.
 */
export function readReceipt(document: unknown, version: number): ReceiptDocument {
  if (!Object.hasOwn(versions, version)) throw new Error(`there is no version ${version} of a receipt`);
  return versions[version as keyof typeof versions].parse(document);
}
