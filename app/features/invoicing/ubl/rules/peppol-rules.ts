import { passesGs1 } from "~/lib/registration/check-digits";
import { electronicSchemes } from "../network-address";
import { namesOrder, noEmptyElements } from "./dutch-rules";
import { elementsAt, textAt, type UblElement } from "../ubl-element";
import {
  breakdown,
  buyer,
  centsAt,
  eachHas,
  eachText,
  everyElement,
  has,
  isCurrency,
  linesOf,
  matches,
  quantityOf,
  type Rule,
  seller,
} from "./rule";

const specification = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
const taxTotals = (document: UblElement) => elementsAt(document, "cac:TaxTotal");
const parts = (document: UblElement) => elementsAt(document, breakdown);

/** Numbers of a scheme, wherever they stand, have a form. */
const ofScheme =
  (scheme: string, isRight: (text: string) => boolean): Rule =>
  (document) =>
    everyElement(document).every(
      ({ attributes, content }) =>
        attributes.schemeID !== scheme || (typeof content === "string" && isRight(content)),
    );
const dutchVatId = matches(/^NL\d{9}B\d{2}$/);

/** A reason code belongs to one category. */
const codeOfCategory =
  (code: string, category: string): Rule =>
  (document) =>
    parts(document).every(
      (part) =>
        textAt(part, "cac:TaxCategory/cbc:TaxExemptionReasonCode") !== code ||
        textAt(part, "cac:TaxCategory/cbc:ID") === category,
    );

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const dates = [
  "cbc:IssueDate",
  "cbc:DueDate",
  "cac:BillingReference/cac:InvoiceDocumentReference/cbc:IssueDate",
];

/**
 * Peppol BIS Billing 3.0.21. */
export const peppolRules = {
  "PEPPOL-EN16931-R001": (document) => has(document, "cbc:ProfileID"),
  "PEPPOL-EN16931-R002": (document) => elementsAt(document, "cbc:Note").length <= 1,
  "PEPPOL-EN16931-R003": namesOrder,
  "PEPPOL-EN16931-R004": eachText("cbc:CustomizationID", (text) => text.startsWith(specification)),
  "PEPPOL-EN16931-R007": eachText(
    "cbc:ProfileID",
    matches(/^urn:fdc:peppol\.eu:2017:poacc:billing:01:1\.0$/),
  ),
  "PEPPOL-EN16931-R008": noEmptyElements,
  "PEPPOL-EN16931-R010": eachHas(buyer, "cbc:EndpointID"),
  "PEPPOL-EN16931-R020": eachHas(seller, "cbc:EndpointID"),
  "PEPPOL-EN16931-R051": (document) =>
    everyElement(document).every(
      ({ attributes: { currencyID } }) =>
        currencyID === undefined || currencyID === textAt(document, "cbc:DocumentCurrencyCode"),
    ),
  "PEPPOL-EN16931-R053": (document) =>
    taxTotals(document).filter((total) => has(total, "cac:TaxSubtotal")).length === 1,
  "PEPPOL-EN16931-R054": (document) => taxTotals(document).every((total) => has(total, "cac:TaxSubtotal")),
  "PEPPOL-EN16931-R120": (document) =>
    linesOf(document).every((line) => {
      const quantity = Number(quantityOf(line)?.content);
      const off =
        quantity * centsAt(line, "cac:Price/cbc:PriceAmount") - centsAt(line, "cbc:LineExtensionAmount");
      return !(Math.abs(off) > 2);
    }),
  "PEPPOL-EN16931-CL007": (document) =>
    everyElement(document).every(
      ({ attributes: { currencyID } }) => currencyID === undefined || isCurrency(currencyID),
    ),
  "PEPPOL-EN16931-CL008": (document) =>
    everyElement(document).every(
      ({ name, attributes: { schemeID } }) =>
        name !== "cbc:EndpointID" || schemeID === undefined || electronicSchemes.includes(schemeID),
    ),
  "PEPPOL-EN16931-F001": (document) => dates.every((path) => eachText(path, isDate)(document)),
  "PEPPOL-EN16931-P0100": eachText("cbc:InvoiceTypeCode", matches(/^380$/)),
  "PEPPOL-EN16931-P0101": eachText("cbc:CreditNoteTypeCode", matches(/^381$/)),
  "PEPPOL-EN16931-P0105": codeOfCategory("VATEX-EU-O", "O"),
  "PEPPOL-EN16931-P0107": codeOfCategory("VATEX-EU-AE", "AE"),
  "PEPPOL-COMMON-R040": ofScheme("0088", (id) => /^\d{13}$/.test(id) && passesGs1(id)),
  "PEPPOL-COMMON-R054": ofScheme("0106", matches(/^\d{8}$/)),
  "PEPPOL-COMMON-R055": ofScheme("0190", matches(/^\d{20}$/)),
  "PEPPOL-COMMON-R056-1": ofScheme("9944", dutchVatId),
  "PEPPOL-COMMON-R056-2": (document) =>
    [seller, buyer].every((party) =>
      eachText(
        `${party}/cac:PartyTaxScheme/cbc:CompanyID`,
        (id) => !id.startsWith("NL") || dutchVatId(id),
      )(document),
    ),
} satisfies Record<string, Rule>;
