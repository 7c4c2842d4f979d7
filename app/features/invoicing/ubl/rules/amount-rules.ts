import { vatOver } from "~/lib/money";
import { elementsAt, textAt, type UblElement } from "../ubl-element";
import { breakdown, centsAt, eachText, isInvoice, linesOf, type Rule, sum, totals } from "./rule";

/** Basis points of a rate written in hundredths. */
const rateBp = (part: UblElement) => Math.round(Number(textAt(part, "cac:TaxCategory/cbc:Percent")) * 100);

/**
 * Whether the VAT of a part of the breakdown is what its rate asks. The norm says "rounded to two decimals"; the official check lets a whole
 * euro pass. A credit note may differ by a cent: so all credits of an invoice together are its VAT to the cent.
 */
export const isVatRight = (document: UblElement, part: UblElement): boolean => {
  const asked = vatOver(centsAt(part, "cbc:TaxableAmount"), rateBp(part));
  return !(Math.abs(asked - centsAt(part, "cbc:TaxAmount")) > (isInvoice(document) ? 0 : 1));
};

const twoDecimals = (path: string): Rule => eachText(path, (text) => !/\.\d{3,}$/.test(text));
/** What cannot be read as an amount is for the rules that say so: nothing is said of it here. */
const equal = (one: number, other: number) => Number.isNaN(one) || Number.isNaN(other) || one === other;
const total = (document: UblElement, name: string) => centsAt(document, `${totals}/cbc:${name}`);

/** Sums and roundings (EN 16931-1, 6.4.2 and 6.5). */
export const amountRules = {
  "BR-27": (document) =>
    linesOf(document).every((line) => !(Number(textAt(line, "cac:Price/cbc:PriceAmount")) < 0)),
  "BR-CO-10": (document) =>
    equal(
      total(document, "LineExtensionAmount"),
      sum(linesOf(document).map((line) => centsAt(line, "cbc:LineExtensionAmount"))),
    ),
  "BR-CO-13": (document) =>
    equal(total(document, "TaxExclusiveAmount"), total(document, "LineExtensionAmount")),
  "BR-CO-14": (document) =>
    elementsAt(document, "cac:TaxTotal").every((taxTotal) => {
      const parts = elementsAt(taxTotal, "cac:TaxSubtotal").map((part) => centsAt(part, "cbc:TaxAmount"));
      return parts.length === 0 || equal(centsAt(taxTotal, "cbc:TaxAmount"), sum(parts));
    }),
  "BR-CO-15": (document) =>
    equal(
      total(document, "TaxInclusiveAmount"),
      total(document, "TaxExclusiveAmount") + centsAt(document, "cac:TaxTotal/cbc:TaxAmount"),
    ),
  "BR-CO-16": (document) => equal(total(document, "PayableAmount"), total(document, "TaxInclusiveAmount")),
  "BR-CO-17": (document) =>
    elementsAt(document, breakdown).every((part) => !(rateBp(part) > 0) || isVatRight(document, part)),
  "BR-DEC-09": twoDecimals(`${totals}/cbc:LineExtensionAmount`),
  "BR-DEC-12": twoDecimals(`${totals}/cbc:TaxExclusiveAmount`),
  "BR-DEC-13": twoDecimals("cac:TaxTotal/cbc:TaxAmount"),
  "BR-DEC-14": twoDecimals(`${totals}/cbc:TaxInclusiveAmount`),
  "BR-DEC-18": twoDecimals(`${totals}/cbc:PayableAmount`),
  "BR-DEC-19": twoDecimals(`${breakdown}/cbc:TaxableAmount`),
  "BR-DEC-20": twoDecimals(`${breakdown}/cbc:TaxAmount`),
  "BR-DEC-23": (document) =>
    linesOf(document).every((line) => !/\.\d{3,}$/.test(textAt(line, "cbc:LineExtensionAmount"))),
} satisfies Record<string, Rule>;
