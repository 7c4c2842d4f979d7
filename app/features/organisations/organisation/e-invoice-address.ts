import { type NumberReading, typedNumber } from "~/lib/registration/typed-number";
import { passesGs1 } from "~/lib/registration/check-digits";
import { readKvkNumber } from "~/lib/registration/kvk-number";
import { readOin } from "~/lib/registration/oin";
import { readVatId } from "~/lib/registration/vat-id";

export type EInvoiceFault = "eInvoiceForm" | "eInvoiceScheme" | "eInvoiceNumber";

/**
 * The schemes of addresses on the Peppol network that a Dutch buyer has, by their number in the list of ISO 6523 (Peppol policy for use of
 * identifiers 4.3, code list "Electronic Address Scheme"): KvK number, OIN, Dutch VAT id, GLN.
 */
const schemes: Readonly<Record<string, (id: string) => boolean>> = {
  "0106": (id) => readKvkNumber(id).ok,
  "0190": (id) => readOin(id).ok,
  "9944": (id) => readVatId(id).ok,
  "0088": (id) => /^\d{13}$/.test(id) && passesGs1(id),
};

/** Where e-invoices are delivered, written as `0190:00000001234567890000`: a scheme and a number that is right for it. */
export function readEInvoiceAddress(typed: string): NumberReading<EInvoiceFault> {
  const [, scheme, id] = /^(\d{4}):(.+)$/.exec(typedNumber(typed)) ?? [];
  if (!scheme || !id) return { ok: false, fault: "eInvoiceForm" };
  if (!Object.hasOwn(schemes, scheme)) return { ok: false, fault: "eInvoiceScheme" };
  return schemes[scheme]!(id)
    ? { ok: true, number: `${scheme}:${id}` }
    : { ok: false, fault: "eInvoiceNumber" };
}
