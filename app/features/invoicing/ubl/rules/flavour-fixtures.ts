import { add, drop, mark, put, repeat } from "./altered-tree";
import { type Breach, buyerAt, buyerIs, sellerAt, sellerIs } from "./breach";
import type { dutchRules } from "./dutch-rules";
import type { peppolRules } from "./peppol-rules";
import { breakdown, buyer, seller, totals } from "./rule";
import type { siUblRules } from "./si-ubl-rules";

const code = `${breakdown}/cac:TaxCategory/cbc:TaxExemptionReasonCode`;
const legal = (party: string) => `${party}/cac:PartyLegalEntity/cbc:CompanyID`;
const payable = `${totals}/cbc:PayableAmount`;
const means = "cac:PaymentMeans/cbc:PaymentMeansCode";

export const peppolFixtures: Record<keyof typeof peppolRules, Breach> = {
  "PEPPOL-EN16931-R001": { tree: drop("cbc:ProfileID") },
  "PEPPOL-EN16931-R002": { of: "credit", tree: repeat("cbc:Note") },
  "PEPPOL-EN16931-R003": { document: (document) => ({ ...document, purchaseOrder: "" }) },
  "PEPPOL-EN16931-R004": { tree: put("cbc:CustomizationID", "urn:cen.eu:en16931:2017") },
  "PEPPOL-EN16931-R007": { tree: put("cbc:ProfileID", "urn:example") },
  "PEPPOL-EN16931-R008": { tree: put("cac:PaymentTerms/cbc:Note", "") },
  "PEPPOL-EN16931-R010": { of: "standard-abroad", document: buyerIs({ vatId: "" }) },
  "PEPPOL-EN16931-R020": { tree: drop(`${seller}/cbc:EndpointID`) },
  "PEPPOL-EN16931-R051": { tree: mark(payable, "currencyID", "USD") },
  "PEPPOL-EN16931-R053": { tree: repeat("cac:TaxTotal") },
  "PEPPOL-EN16931-R054": { tree: repeat("cac:TaxTotal", drop("cac:TaxSubtotal")) },
  "PEPPOL-EN16931-R120": { tree: put("cac:InvoiceLine/cac:Price/cbc:PriceAmount", "700.00") },
  "PEPPOL-EN16931-CL007": {
    tree: mark(payable, "currencyID", "ZZZ"),
    also: ["BR-CL-03", "PEPPOL-EN16931-R051"],
  },
  "PEPPOL-EN16931-CL008": { tree: mark(`${buyer}/cbc:EndpointID`, "schemeID", "EM") },
  "PEPPOL-EN16931-F001": { tree: put("cbc:IssueDate", "12-01-2027") },
  "PEPPOL-EN16931-P0100": { tree: put("cbc:InvoiceTypeCode", "389") },
  "PEPPOL-EN16931-P0101": { of: "credit", tree: put("cbc:CreditNoteTypeCode", "384") },
  "PEPPOL-EN16931-P0105": { of: "exempt", tree: put(code, "VATEX-EU-O") },
  "PEPPOL-EN16931-P0107": { of: "exempt", tree: put(code, "VATEX-EU-AE") },
  "PEPPOL-COMMON-R040": { document: buyerIs({ eInvoice: "0088:8712345678901" }) },
  "PEPPOL-COMMON-R054": { document: sellerIs({ kvk: "1234567" }) },
  "PEPPOL-COMMON-R055": { document: buyerIs({ oin: "123" }) },
  "PEPPOL-COMMON-R056-1": { document: buyerIs({ eInvoice: "9944:NL1" }) },
  "PEPPOL-COMMON-R056-2": { document: sellerIs({ vatId: "NL123" }) },
};

export const dutchFixtures: Record<keyof typeof dutchRules, Breach> = {
  "NL-R-001": { of: "credit", tree: drop("cac:BillingReference") },
  "NL-R-002": { document: sellerAt({ postcode: "" }) },
  "NL-R-003": { tree: mark(legal(seller), "schemeID", "0007") },
  "NL-R-004": { document: buyerAt({ city: "" }) },
  "NL-R-005": { tree: mark(legal(buyer), "schemeID", "0007") },
  "NL-R-007": { tree: drop("cac:PaymentMeans") },
  "NL-R-008": { tree: put(means, "10") },
};

const si = { flavour: "si-ubl" } as const;

export const siUblFixtures: Record<keyof typeof siUblRules, Breach> = {
  "BR-NL-1": { ...si, tree: mark(legal(seller), "schemeID", "0007") },
  "BR-NL-2": { ...si, document: (document) => ({ ...document, purchaseOrder: "" }) },
  "BR-NL-3": { ...si, document: sellerAt({ line: "" }) },
  "BR-NL-4": { ...si, document: buyerAt({ postcode: "" }) },
  "BR-NL-7": { ...si, tree: put("cbc:InvoiceTypeCode", "999"), also: ["BR-CL-01"] },
  "BR-NL-8": { ...si, tree: put("cbc:InvoiceTypeCode", "381") },
  "BR-NL-10": { ...si, document: buyerIs({ kvk: "", oin: "" }) },
  "BR-NL-11": { ...si, tree: drop("cac:PaymentMeans") },
  "BR-NL-12": { ...si, tree: put(means, "10") },
  "BR-NL-24": {
    ...si,
    of: "credit",
    tree: add("cac:BillingReference/cac:InvoiceDocumentReference", "cbc:IssueDate", "2027-01-12"),
  },
  "BR-NL-35": {
    ...si,
    of: "exempt",
    tree: add(`${breakdown}/cac:TaxCategory`, "cbc:TaxExemptionReasonCode", "VATEX-EU-132-1I"),
  },
  "SI-UBL-2": { ...si, tree: put("cac:PaymentTerms/cbc:Note", "") },
};
