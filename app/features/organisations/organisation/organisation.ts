import { readKvkNumber } from "~/lib/registration/kvk-number";
import { readOin } from "~/lib/registration/oin";
import { readVatId } from "~/lib/registration/vat-id";
import { parseEmail } from "~/features/identity/profile/email";
import { inertLine } from "~/lib/text/inert-text";
import { type EInvoiceFault, readEInvoiceAddress } from "./e-invoice-address";
import { noAddress, type PostalAddress, type PostalAddressFault, readPostalAddress } from "./postal-address";

export const organisationKinds = ["MUNICIPALITY", "UNIVERSITY", "OTHER"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
const isKind = (text: string): text is OrganisationKind => organisationKinds.some((kind) => kind === text);

export const addressUses = ["visiting", "postal", "invoice"] as const;
export type AddressUse = (typeof addressUses)[number];

/** The longest name, in characters: it must fit on an invoice. */
export const longestName = 120;

/** What an organisation says of itself. Numbers are empty until known, addresses null. */
export interface OrganisationFacts {
  kind: OrganisationKind;
  name: string;
  kvk: string;
  oin: string;
  vatId: string;
  /** Where e-invoices are delivered (`scheme:id`), which is not always one of the numbers above. */
  eInvoice: string;
  /** Where invoices are mailed; empty: to who orders. */
  invoiceEmail: string;
  addresses: Record<AddressUse, PostalAddress | null>;
}

/** The same as it was typed: every field is a text. */
export interface OrganisationTyped {
  kind: string;
  name: string;
  kvk: string;
  oin: string;
  vatId: string;
  eInvoice: string;
  invoiceEmail: string;
  addresses: Record<AddressUse, PostalAddress>;
}

export interface OrganisationFaults {
  kind?: "kindMissing";
  name?: "nameMissing" | "nameTooLong";
  kvk?: "kvkForm";
  oin?: "oinForm" | "oinRegister" | "oinCheckDigit";
  vatId?: "vatIdCountry" | "vatIdForm" | "vatIdCheckDigit";
  eInvoice?: EInvoiceFault;
  invoiceEmail?: "invoiceEmailForm";
  addresses?: Partial<Record<AddressUse, PostalAddressFault>>;
}

const oinFaults = {
  notTwentyDigits: "oinForm",
  registerUnknown: "oinRegister",
  checkDigitWrong: "oinCheckDigit",
} as const;
const vatIdFaults = {
  countryUnknown: "vatIdCountry",
  formWrong: "vatIdForm",
  checkDigitWrong: "vatIdCheckDigit",
} as const;

/** What a form about an organisation says, or what is wrong with it, by field. Only kind and name are asked of everybody. */
export function readOrganisation(
  typed: OrganisationTyped,
): { ok: true; facts: OrganisationFacts } | { ok: false; faults: OrganisationFaults } {
  const faults: OrganisationFaults = {};
  const number = <Fault extends string>(
    text: string,
    read: (typed: string) => { ok: true; number: string } | { ok: false; fault: Fault },
    refuse: (fault: Fault) => void,
  ): string => {
    if (inertLine(text) === "") return "";
    const reading = read(text);
    if (reading.ok) return reading.number;
    refuse(reading.fault);
    return "";
  };
  const name = inertLine(typed.name);
  if (!/[\p{L}\p{N}]/u.test(name)) faults.name = "nameMissing";
  else if ([...name].length > longestName) faults.name = "nameTooLong";
  const kvk = number(typed.kvk, readKvkNumber, () => (faults.kvk = "kvkForm"));
  const oin = number(typed.oin, readOin, (fault) => (faults.oin = oinFaults[fault]));
  const vatId = number(typed.vatId, readVatId, (fault) => (faults.vatId = vatIdFaults[fault]));
  const eInvoice = number(typed.eInvoice, readEInvoiceAddress, (fault) => (faults.eInvoice = fault));
  const invoiceEmail = inertLine(typed.invoiceEmail) === "" ? "" : parseEmail(typed.invoiceEmail);
  if (invoiceEmail === null) faults.invoiceEmail = "invoiceEmailForm";
  const addresses = { visiting: null, postal: null, invoice: null } as OrganisationFacts["addresses"];
  for (const use of addressUses) {
    const reading = readPostalAddress(typed.addresses[use]);
    if (reading.ok) addresses[use] = reading.address;
    else faults.addresses = { ...faults.addresses, [use]: reading.fault };
  }
  if (!isKind(typed.kind)) faults.kind = "kindMissing";
  if (!isKind(typed.kind) || invoiceEmail === null || Object.keys(faults).length > 0)
    return { ok: false, faults };
  return { ok: true, facts: { kind: typed.kind, name, kvk, oin, vatId, eInvoice, invoiceEmail, addresses } };
}

/** What stands in a form about this organisation; without one, an empty form. */
export const typedOf = (facts: OrganisationFacts | null): OrganisationTyped => {
  const { kind = "", name = "", kvk = "", oin = "", vatId = "" } = facts ?? {};
  const { eInvoice = "", invoiceEmail = "", addresses } = facts ?? {};
  const address = (use: AddressUse) => addresses?.[use] ?? noAddress;
  return {
    kind,
    name,
    kvk,
    oin,
    vatId,
    eInvoice,
    invoiceEmail,
    addresses: { visiting: address("visiting"), postal: address("postal"), invoice: address("invoice") },
  };
};
