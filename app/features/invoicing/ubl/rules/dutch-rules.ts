import { elementsAt, type UblElement } from "../ubl-element";
import {
  buyer,
  centsAt,
  eachText,
  everyElement,
  has,
  isFromNl,
  isInvoice,
  isWithinNl,
  matches,
  type Rule,
  seller,
  totals,
} from "./rule";

export const legalSchemeIsDutch = (document: UblElement, party: string) =>
  elementsAt(document, `${party}/cac:PartyLegalEntity/cbc:CompanyID`).some(({ attributes }) =>
    ["0106", "0190"].includes(attributes.schemeID ?? ""),
  );
export const addressIsWhole = (document: UblElement, party: string) =>
  ["cbc:StreetName", "cbc:CityName", "cbc:PostalZone"].every((part) =>
    has(document, `${party}/cac:PostalAddress/${part}`),
  );
export const namesOrder: Rule = (document) =>
  has(document, "cbc:BuyerReference") || has(document, "cac:OrderReference/cbc:ID");
export const noEmptyElements: Rule = (document) =>
  everyElement(document).every(({ content }) => content.length > 0);
/** The ways by which a Dutch seller may be paid (UNCL 4461): transfers and cards, no cash. */
export const dutchPaymentMeans: Rule = eachText(
  "cac:PaymentMeans/cbc:PaymentMeansCode",
  matches(/^(30|48|49|57|58|59)$/),
);

/**
 * What Peppol BIS Billing 3.0.21 asks of sellers in the Netherlands. NL-R-003 and NL-R-005 are stricter than the official check, which says nothing
 * of a number that is not there: their text says that it must be.
 */
export const dutchRules = {
  "NL-R-001": (document) =>
    isInvoice(document) ||
    !isFromNl(document) ||
    has(document, "cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID"),
  "NL-R-002": (document) => !isFromNl(document) || addressIsWhole(document, seller),
  "NL-R-003": (document) => !isFromNl(document) || legalSchemeIsDutch(document, seller),
  "NL-R-004": (document) => !isWithinNl(document) || addressIsWhole(document, buyer),
  "NL-R-005": (document) => !isWithinNl(document) || legalSchemeIsDutch(document, buyer),
  "NL-R-007": (document) =>
    !isInvoice(document) ||
    !isFromNl(document) ||
    !(centsAt(document, `${totals}/cbc:PayableAmount`) > 0) ||
    has(document, "cac:PaymentMeans"),
  "NL-R-008": (document) => !isWithinNl(document) || dutchPaymentMeans(document),
} satisfies Record<string, Rule>;
