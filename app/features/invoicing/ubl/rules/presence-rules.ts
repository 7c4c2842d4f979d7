import { elementsAt, textAt } from "../ubl-element";
import {
  breakdown,
  buyer,
  centsAt,
  eachHas,
  has,
  isInvoice,
  linesOf,
  quantityOf,
  type Rule,
  seller,
  totals,
} from "./rule";

const present =
  (path: string): Rule =>
  (document) =>
    has(document, path);
const eachLineHas =
  (path: string): Rule =>
  (document) =>
    linesOf(document).every((line) => has(line, path));

/** What must be there (EN 16931-1, 6.4.1 and 6.4.2). */
export const presenceRules = {
  "BR-01": present("cbc:CustomizationID"),
  "BR-02": present("cbc:ID"),
  "BR-03": present("cbc:IssueDate"),
  "BR-04": (document) =>
    has(document, isInvoice(document) ? "cbc:InvoiceTypeCode" : "cbc:CreditNoteTypeCode"),
  "BR-05": present("cbc:DocumentCurrencyCode"),
  "BR-06": present(`${seller}/cac:PartyLegalEntity/cbc:RegistrationName`),
  "BR-07": present(`${buyer}/cac:PartyLegalEntity/cbc:RegistrationName`),
  "BR-08": present(`${seller}/cac:PostalAddress`),
  "BR-09": eachHas(`${seller}/cac:PostalAddress`, "cac:Country/cbc:IdentificationCode"),
  "BR-10": present(`${buyer}/cac:PostalAddress`),
  "BR-11": eachHas(`${buyer}/cac:PostalAddress`, "cac:Country/cbc:IdentificationCode"),
  "BR-12": present(`${totals}/cbc:LineExtensionAmount`),
  "BR-13": present(`${totals}/cbc:TaxExclusiveAmount`),
  "BR-14": present(`${totals}/cbc:TaxInclusiveAmount`),
  "BR-15": present(`${totals}/cbc:PayableAmount`),
  "BR-16": (document) => linesOf(document).length > 0,
  "BR-21": eachLineHas("cbc:ID"),
  "BR-22": (document) => linesOf(document).every((line) => quantityOf(line) !== undefined),
  "BR-23": (document) =>
    linesOf(document).every(
      (line) => quantityOf(line)?.attributes.unitCode !== undefined || !quantityOf(line),
    ),
  "BR-24": eachLineHas("cbc:LineExtensionAmount"),
  "BR-25": eachLineHas("cac:Item/cbc:Name"),
  "BR-26": eachLineHas("cac:Price/cbc:PriceAmount"),
  "BR-45": eachHas(breakdown, "cbc:TaxableAmount"),
  "BR-46": eachHas(breakdown, "cbc:TaxAmount"),
  "BR-47": eachHas(breakdown, "cac:TaxCategory/cbc:ID"),
  "BR-49": eachHas("cac:PaymentMeans", "cbc:PaymentMeansCode"),
  "BR-55": eachHas("cac:BillingReference", "cac:InvoiceDocumentReference/cbc:ID"),
  "BR-61": (document) =>
    elementsAt(document, "cac:PaymentMeans").every(
      (means) =>
        !["30", "58"].includes(textAt(means, "cbc:PaymentMeansCode")) ||
        has(means, "cac:PayeeFinancialAccount/cbc:ID"),
    ),
  "BR-CO-04": eachLineHas("cac:Item/cac:ClassifiedTaxCategory/cbc:ID"),
  "BR-CO-18": present(breakdown),
  "BR-CO-25": (document) =>
    !(centsAt(document, `${totals}/cbc:PayableAmount`) > 0) ||
    has(document, "cbc:DueDate") ||
    has(document, "cac:PaymentTerms/cbc:Note"),
  "BR-CO-26": (document) =>
    has(document, `${seller}/cac:PartyTaxScheme/cbc:CompanyID`) ||
    has(document, `${seller}/cac:PartyLegalEntity/cbc:CompanyID`),
} satisfies Record<string, Rule>;
