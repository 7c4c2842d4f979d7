import { elementsAt, textAt, type UblElement } from "../ubl-element";

/** Whether a document keeps a rule. A rule about what something must look like says nothing of what is not there. */
export type Rule = (document: UblElement) => boolean;

export const seller = "cac:AccountingSupplierParty/cac:Party";
export const buyer = "cac:AccountingCustomerParty/cac:Party";
export const totals = "cac:LegalMonetaryTotal";
export const breakdown = "cac:TaxTotal/cac:TaxSubtotal";

export const isInvoice: (document: UblElement) => boolean = ({ name }) => name === "Invoice";

/** The lines, which have another name in a credit note; as is what they count. */
export const linesOf = (document: UblElement) =>
  elementsAt(document, isInvoice(document) ? "cac:InvoiceLine" : "cac:CreditNoteLine");
export const quantityOf = (line: UblElement) =>
  elementsAt(line, line.name === "cac:InvoiceLine" ? "cbc:InvoicedQuantity" : "cbc:CreditedQuantity")[0];

export const has = (from: UblElement, path: string) => elementsAt(from, path).length > 0;

/** Integer cents of an amount with two decimals at most; NaN when it is none. */
export const centsOf = (text: string) =>
  /^-?\d+(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : Number.NaN;
export const centsAt = (from: UblElement, path: string) => centsOf(textAt(from, path));
export const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** A rule that each element at `path` must have something. */
export const eachHas =
  (path: string, child: string): Rule =>
  (document) =>
    elementsAt(document, path).every((one) => has(one, child));

/** A rule that each text at `path` looks right. */
export const eachText =
  (path: string, isRight: (text: string) => boolean): Rule =>
  (document) =>
    elementsAt(document, path).every(({ content }) => typeof content === "string" && isRight(content));

export const matches = (form: RegExp) => (text: string) => form.test(text);

const currencies = new Set(Intl.supportedValuesOf("currency"));
/** Whether it is a currency of ISO 4217. */
export const isCurrency = (code: string) => currencies.has(code);

/** Every element of a document, itself too. */
export function everyElement(from: UblElement): UblElement[] {
  const all = [from];
  // The list grows while it is walked.
  for (const { content } of all) if (typeof content !== "string") all.push(...content);
  return all;
}

export const countryOf = (document: UblElement, party: string) =>
  textAt(document, `${party}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`);

/** Whether it goes from a Dutch seller, to a Dutch buyer. */
export const isFromNl = (document: UblElement) => countryOf(document, seller) === "NL";
export const isWithinNl = (document: UblElement) => isFromNl(document) && countryOf(document, buyer) === "NL";
