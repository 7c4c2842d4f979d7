import { elementsAt, textAt, type UblElement } from "../ubl-element";
import { isVatRight } from "./amount-rules";
import { breakdown, buyer, centsAt, has, linesOf, type Rule, seller, sum } from "./rule";

const lineCategory = "cac:Item/cac:ClassifiedTaxCategory";
const lines = (document: UblElement, category: string) =>
  linesOf(document).filter((line) => textAt(line, `${lineCategory}/cbc:ID`) === category);
const parts = (document: UblElement, category: string) =>
  elementsAt(document, breakdown).filter((part) => textAt(part, "cac:TaxCategory/cbc:ID") === category);

const vatId = (document: UblElement, party: string) =>
  has(document, `${party}/cac:PartyTaxScheme/cbc:CompanyID`);
const hasReason = (part: UblElement) =>
  has(part, "cac:TaxCategory/cbc:TaxExemptionReason") ||
  has(part, "cac:TaxCategory/cbc:TaxExemptionReasonCode");

/** One part of the breakdown for what is in this category, however many lines are. */
const onePart =
  (category: string): Rule =>
  (document) => {
    const { length } = parts(document, category);
    return length === 1 || (length === 0 && lines(document, category).length === 0);
  };
/** A part of the breakdown is over the sum of its lines; where there are several rates, over those of its rate. */
const sumOfLines =
  (category: string): Rule =>
  (document) =>
    parts(document, category).every((part) => {
      const rate = textAt(part, "cac:TaxCategory/cbc:Percent");
      const ofPart = lines(document, category).filter(
        (line) => category !== "S" || textAt(line, `${lineCategory}/cbc:Percent`) === rate,
      );
      const asked = sum(ofPart.map((line) => centsAt(line, "cbc:LineExtensionAmount")));
      const taxable = centsAt(part, "cbc:TaxableAmount");
      return Number.isNaN(asked) || Number.isNaN(taxable) || asked === taxable;
    });
const linesHaveRate =
  (category: string, isRight: (rate: number) => boolean): Rule =>
  (document) =>
    lines(document, category).every((line) => isRight(Number(textAt(line, `${lineCategory}/cbc:Percent`))));
const noVat =
  (category: string): Rule =>
  (document) =>
    parts(document, category).every((part) => !(Math.abs(centsAt(part, "cbc:TaxAmount")) > 0));
const reasonGiven =
  (category: string): Rule =>
  (document) =>
    parts(document, category).every(hasReason);
const sellerHasVatId =
  (category: string): Rule =>
  (document) =>
    lines(document, category).length === 0 || vatId(document, seller);

const isZero = (rate: number) => rate === 0;

/** The categories of VAT that our documents have (EN 16931-1, 6.4.3): standard rated, exempt, reverse charge, outside the scope. */
export const vatRules = {
  "BR-48": (document) =>
    elementsAt(document, breakdown).every(
      (part) =>
        has(part, "cac:TaxCategory/cbc:Percent") ||
        ["", "O"].includes(textAt(part, "cac:TaxCategory/cbc:ID")),
    ),
  "BR-S-01": (document) => lines(document, "S").length > 0 === parts(document, "S").length > 0,
  "BR-S-02": sellerHasVatId("S"),
  "BR-S-05": linesHaveRate("S", (rate) => rate > 0),
  "BR-S-08": sumOfLines("S"),
  "BR-S-09": (document) => parts(document, "S").every((part) => isVatRight(document, part)),
  "BR-S-10": (document) => parts(document, "S").every((part) => !hasReason(part)),
  "BR-E-01": onePart("E"),
  "BR-E-02": sellerHasVatId("E"),
  "BR-E-05": linesHaveRate("E", isZero),
  "BR-E-08": sumOfLines("E"),
  "BR-E-09": noVat("E"),
  "BR-E-10": reasonGiven("E"),
  "BR-AE-01": onePart("AE"),
  "BR-AE-02": (document) =>
    lines(document, "AE").length === 0 ||
    (vatId(document, seller) &&
      (vatId(document, buyer) || has(document, `${buyer}/cac:PartyLegalEntity/cbc:CompanyID`))),
  "BR-AE-05": linesHaveRate("AE", isZero),
  "BR-AE-08": sumOfLines("AE"),
  "BR-AE-09": noVat("AE"),
  "BR-AE-10": reasonGiven("AE"),
  "BR-O-01": onePart("O"),
  "BR-O-02": (document) =>
    lines(document, "O").length === 0 || !(vatId(document, seller) || vatId(document, buyer)),
  "BR-O-05": (document) => lines(document, "O").every((line) => !has(line, `${lineCategory}/cbc:Percent`)),
  "BR-O-08": sumOfLines("O"),
  "BR-O-09": noVat("O"),
  "BR-O-10": reasonGiven("O"),
  "BR-O-11": (document) =>
    parts(document, "O").length === 0 ||
    parts(document, "O").length === elementsAt(document, breakdown).length,
  "BR-O-12": (document) =>
    parts(document, "O").length === 0 || lines(document, "O").length === linesOf(document).length,
} satisfies Record<string, Rule>;
