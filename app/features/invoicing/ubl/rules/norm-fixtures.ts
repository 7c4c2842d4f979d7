import { textAt, type UblElement } from "../ubl-element";
import { add, all, type Change, drop, mark, put, repeat } from "./altered-tree";
import type { amountRules } from "./amount-rules";
import { type Breach, buyerAt, buyerIs, nowhere, sellerAt, sellerIs } from "./breach";
import type { codeRules } from "./code-rules";
import type { presenceRules } from "./presence-rules";
import { breakdown, buyer, seller, totals } from "./rule";
import type { vatRules } from "./vat-rules";

const line = "cac:InvoiceLine";
const lineCategory = "cac:Item/cac:ClassifiedTaxCategory";
const category = `${breakdown}/cac:TaxCategory`;
const total = (name: string) => `${totals}/cbc:${name}`;
const taxAmount = "cac:TaxTotal/cbc:TaxAmount";

/** One line more, of nothing. */
const extraLine = (change: Change) =>
  repeat(line, all(put("cbc:LineExtensionAmount", "0.00"), put("cac:Price/cbc:PriceAmount", "0.00"), change));
/** One part of the breakdown more, of nothing. */
const extraPart = (change: Change) =>
  repeat(breakdown, all(put("cbc:TaxableAmount", "0.00"), put("cbc:TaxAmount", "0.00"), change));
const dropParts = (id: string) =>
  drop(breakdown, (part: UblElement) => textAt(part, "cac:TaxCategory/cbc:ID") === id);
const inAll = (amount: string) =>
  all(put(total("TaxInclusiveAmount"), amount), put(total("PayableAmount"), amount));
/** VAT of the whole, and what there is to pay with it. */
const vat = (amount: string, gross: string) =>
  all(put(`${breakdown}/cbc:TaxAmount`, amount), put(taxAmount, amount), inAll(gross));
const reasonless = all(
  drop(`${category}/cbc:TaxExemptionReason`),
  drop(`${category}/cbc:TaxExemptionReasonCode`),
);

export const presenceFixtures: Record<keyof typeof presenceRules, Breach> = {
  "BR-01": { tree: drop("cbc:CustomizationID") },
  "BR-02": { tree: drop("cbc:ID") },
  "BR-03": { tree: drop("cbc:IssueDate") },
  "BR-04": { tree: drop("cbc:InvoiceTypeCode") },
  "BR-05": { flavour: "si-ubl", tree: drop("cbc:DocumentCurrencyCode") },
  "BR-06": { document: sellerIs({ name: "" }) },
  "BR-07": { document: buyerIs({ name: "\u0001" }) },
  "BR-08": { document: sellerIs({ address: nowhere }) },
  "BR-09": { document: sellerAt({ country: "" }) },
  "BR-10": { document: buyerIs({ address: nowhere }) },
  "BR-11": { document: buyerAt({ country: "" }) },
  "BR-12": { tree: drop(total("LineExtensionAmount")) },
  "BR-13": { tree: drop(total("TaxExclusiveAmount")) },
  "BR-14": { tree: drop(total("TaxInclusiveAmount")) },
  "BR-15": { tree: drop(total("PayableAmount")) },
  "BR-16": {
    tree: all(
      drop(line),
      put(`${breakdown}/cbc:TaxableAmount`, "0.00"),
      put(total("LineExtensionAmount"), "0.00"),
      put(total("TaxExclusiveAmount"), "0.00"),
      vat("0.00", "0.00"),
    ),
    also: ["BR-S-01"],
  },
  "BR-21": { tree: drop(`${line}/cbc:ID`) },
  "BR-22": { tree: drop(`${line}/cbc:InvoicedQuantity`) },
  "BR-23": { tree: mark(`${line}/cbc:InvoicedQuantity`, "unitCode", null) },
  "BR-24": { tree: drop(`${line}/cbc:LineExtensionAmount`) },
  "BR-25": { tree: drop(`${line}/cac:Item/cbc:Name`) },
  "BR-26": { tree: drop(`${line}/cac:Price`) },
  "BR-45": { tree: drop(`${breakdown}/cbc:TaxableAmount`) },
  "BR-46": { tree: drop(`${breakdown}/cbc:TaxAmount`) },
  "BR-47": { tree: extraPart(drop("cac:TaxCategory/cbc:ID")) },
  "BR-49": { tree: drop("cac:PaymentMeans/cbc:PaymentMeansCode") },
  "BR-55": {
    of: "credit",
    tree: drop("cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID"),
    also: ["NL-R-001"],
  },
  "BR-61": { document: sellerIs({ iban: "" }) },
  "BR-CO-04": { tree: extraLine(drop(`${lineCategory}/cbc:ID`)) },
  "BR-CO-18": { flavour: "si-ubl", tree: drop(breakdown), also: ["BR-S-01"] },
  "BR-CO-25": {
    flavour: "si-ubl",
    tree: all(drop("cbc:DueDate"), drop("cac:PaymentTerms")),
  },
  "BR-CO-26": {
    of: "outside-scope",
    document: (document) => sellerIs({ kvk: "" })(sellerAt({ country: "BE" })(document)),
  },
};

export const amountFixtures: Record<keyof typeof amountRules, Breach> = {
  "BR-27": {
    tree: extraLine(all(put("cbc:InvoicedQuantity", "0"), put("cac:Price/cbc:PriceAmount", "-1.00"))),
  },
  "BR-CO-10": {
    tree: all(
      put(total("LineExtensionAmount"), "9731.00"),
      put(total("TaxExclusiveAmount"), "9731.00"),
      inAll("11774.30"),
    ),
  },
  "BR-CO-13": { tree: all(put(total("TaxExclusiveAmount"), "9731.00"), inAll("11774.30")) },
  "BR-CO-14": { tree: all(put(taxAmount, "2043.31"), inAll("11773.31")) },
  "BR-CO-15": { tree: inAll("11773.31") },
  "BR-CO-16": { tree: put(total("PayableAmount"), "11773.31") },
  "BR-CO-17": { tree: vat("2045.30", "11775.30"), also: ["BR-S-09"] },
  "BR-DEC-09": { tree: put(total("LineExtensionAmount"), "9730.000") },
  "BR-DEC-12": { tree: put(total("TaxExclusiveAmount"), "9730.000") },
  "BR-DEC-13": { tree: put(taxAmount, "2043.300"), silent: "it looks for the currency in the amount itself" },
  "BR-DEC-14": { tree: put(total("TaxInclusiveAmount"), "11773.300") },
  "BR-DEC-18": { tree: put(total("PayableAmount"), "11773.300") },
  "BR-DEC-19": { tree: put(`${breakdown}/cbc:TaxableAmount`, "9730.000") },
  "BR-DEC-20": { tree: put(`${breakdown}/cbc:TaxAmount`, "2043.300") },
  "BR-DEC-23": { tree: put(`${line}/cbc:LineExtensionAmount`, "9730.000") },
};

export const vatFixtures: Record<keyof typeof vatRules, Breach> = {
  "BR-48": { of: "exempt", tree: drop(`${category}/cbc:Percent`) },
  "BR-S-01": { of: "mixed", tree: all(dropParts("S"), put(taxAmount, "0.00"), inAll("10457.70")) },
  "BR-S-02": { document: sellerIs({ vatId: "" }) },
  "BR-S-05": {
    tree: all(
      put(`${line}/${lineCategory}/cbc:Percent`, "0"),
      put(`${category}/cbc:Percent`, "0"),
      vat("0.00", "9730.00"),
    ),
  },
  "BR-S-08": { tree: all(put(`${breakdown}/cbc:TaxableAmount`, "9732.00"), vat("2043.72", "11773.72")) },
  "BR-S-09": { tree: vat("2041.30", "11771.30"), also: ["BR-CO-17"] },
  "BR-S-10": { tree: add(category, "cbc:TaxExemptionReason", "Vrijgesteld") },
  "BR-E-01": { of: "mixed", tree: dropParts("E") },
  "BR-E-02": { of: "exempt", document: sellerIs({ vatId: "" }) },
  "BR-E-05": { of: "exempt", tree: put(`${line}/${lineCategory}/cbc:Percent`, "5") },
  "BR-E-08": { of: "exempt", tree: put(`${breakdown}/cbc:TaxableAmount`, "666.67") },
  "BR-E-09": { of: "exempt", tree: vat("1.00", "667.66") },
  "BR-E-10": { of: "exempt", tree: reasonless },
  "BR-AE-01": { of: "mixed-abroad", tree: dropParts("AE") },
  "BR-AE-02": { of: "reverse-charge", document: buyerIs({ vatId: "", eInvoice: "0088:8712345678906" }) },
  "BR-AE-05": { of: "reverse-charge", tree: put(`${line}/${lineCategory}/cbc:Percent`, "5") },
  "BR-AE-08": { of: "reverse-charge", tree: put(`${breakdown}/cbc:TaxableAmount`, "864.16") },
  "BR-AE-09": { of: "reverse-charge", tree: vat("1.00", "865.15") },
  "BR-AE-10": { of: "reverse-charge", tree: reasonless },
  "BR-O-01": { of: "outside-scope", tree: extraPart(() => {}), also: ["BR-O-08"] },
  "BR-O-02": {
    of: "outside-scope",
    tree: add(seller, "cac:PartyTaxScheme", [
      { name: "cbc:CompanyID", attributes: {}, content: "NL123456782B01" },
      {
        name: "cac:TaxScheme",
        attributes: {},
        content: [{ name: "cbc:ID", attributes: {}, content: "VAT" }],
      },
    ]),
  },
  "BR-O-05": { of: "outside-scope", tree: add(`${line}/${lineCategory}`, "cbc:Percent", "0") },
  "BR-O-08": { of: "outside-scope", tree: put(`${breakdown}/cbc:TaxableAmount`, "864.16") },
  "BR-O-09": { of: "outside-scope", tree: vat("1.00", "865.15") },
  "BR-O-10": { of: "outside-scope", tree: reasonless },
  "BR-O-11": {
    of: "outside-scope",
    tree: extraPart(
      all(
        put("cac:TaxCategory/cbc:ID", "E"),
        put("cac:TaxCategory/cbc:TaxExemptionReasonCode", "VATEX-EU-132-1I"),
        add("cac:TaxCategory", "cbc:Percent", "0"),
      ),
    ),
  },
  "BR-O-12": {
    of: "outside-scope",
    tree: extraLine(all(put(`${lineCategory}/cbc:ID`, "E"), add(lineCategory, "cbc:Percent", "0"))),
    also: ["BR-E-01", "BR-E-02"],
  },
};

export const codeFixtures: Record<keyof typeof codeRules, Breach> = {
  "BR-62": { tree: mark(`${seller}/cbc:EndpointID`, "schemeID", null) },
  "BR-63": { tree: mark(`${buyer}/cbc:EndpointID`, "schemeID", null) },
  "BR-CL-01": {
    flavour: "si-ubl",
    document: sellerAt({ country: "BE" }),
    tree: put("cbc:InvoiceTypeCode", "999"),
  },
  "BR-CL-03": { flavour: "si-ubl", tree: mark(total("PayableAmount"), "currencyID", "ZZZ") },
  "BR-CL-04": { flavour: "si-ubl", tree: put("cbc:DocumentCurrencyCode", "ZZZ") },
  "BR-CL-11": {
    of: "standard-abroad",
    tree: all(
      add(`${buyer}/cac:PartyLegalEntity`, "cbc:CompanyID", "DE136695976"),
      mark(`${buyer}/cac:PartyLegalEntity/cbc:CompanyID`, "schemeID", "9930"),
    ),
  },
  "BR-CL-14": { document: buyerAt({ country: "Nederland" }) },
  "BR-CL-16": { of: "standard-abroad", tree: put("cac:PaymentMeans/cbc:PaymentMeansCode", "999") },
  "BR-CL-17": { tree: extraPart(put("cac:TaxCategory/cbc:ID", "Q")) },
  "BR-CL-18": { tree: extraLine(put(`${lineCategory}/cbc:ID`, "Q")) },
  "BR-CL-22": { of: "exempt", tree: put(`${category}/cbc:TaxExemptionReasonCode`, "VATEX-EU-XXX") },
  "BR-CL-23": { tree: mark(`${line}/cbc:InvoicedQuantity`, "unitCode", "seats") },
  "BR-CL-25": { flavour: "si-ubl", tree: mark(`${buyer}/cbc:EndpointID`, "schemeID", "9999") },
  "BR-CO-09": { document: sellerIs({ vatId: "QQ123456782B01" }) },
};
