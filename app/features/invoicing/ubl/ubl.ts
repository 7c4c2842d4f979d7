import type { InvoiceDocument } from "../documents/invoice-shape";
import { ublMessages } from "./ubl.messages";
import { elementOf, toXml, type UblElement, type UblParts } from "./ubl-element";
import { customerParts, supplierParts } from "./ubl-parties";
import { vatCategories } from "./vat-category";

/** Peppol BIS Billing 3.0, or SI-UBL 2.0: the Dutch use of the same norm (NLCIUS), for who asks for it. */
export const ublFlavours = ["peppol", "si-ubl"] as const;
export type UblFlavour = (typeof ublFlavours)[number];

const customization: Record<UblFlavour, string> = {
  peppol: "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0",
  "si-ubl": "urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0",
};

/** `-12.05`, of cents. */
const decimal = (cents: number) =>
  `${cents < 0 ? "-" : ""}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, "0")}`;

const days = (from: string, until: string) => (Date.parse(until) - Date.parse(from)) / 86_400_000;

type Line = InvoiceDocument["lines"][number];
type VatPart = InvoiceDocument["vat"][number];

/** Category and rate; what is outside the scope of VAT has no rate, not even zero (BR-O-05). */
function categoryParts({ treatment, rateBp }: Pick<Line, "treatment" | "rateBp">): UblParts {
  const { id } = vatCategories[treatment];
  return {
    "cbc:ID": id,
    "cbc:Percent": id === "O" ? null : String(rateBp / 100),
    "cac:TaxScheme": { "cbc:ID": "VAT" },
  };
}

/** The document as UBL 2.1 has it, with what it says and without what it does not say: `brokenRules` tells what is missing. */
export function ublTree(document: InvoiceDocument, flavour: UblFlavour): UblElement {
  const { currency, locale, credits, seller, buyer } = document;
  const t = ublMessages[locale];
  const isCredit = document.kind === "CREDIT_NOTE";
  const amount = (cents: number) => ({ text: decimal(cents), currencyID: currency });
  const hasVat = !document.lines.some(({ treatment }) => vatCategories[treatment].id === "O");

  const taxSubtotal = (part: VatPart): UblParts => {
    const { reasonCode, reason } = vatCategories[part.treatment];
    return {
      "cbc:TaxableAmount": amount(part.netCents),
      "cbc:TaxAmount": amount(part.vatCents),
      "cac:TaxCategory": {
        ...categoryParts(part),
        // SI-UBL advises against the code (BR-NL-35).
        "cbc:TaxExemptionReasonCode": flavour === "peppol" ? reasonCode : null,
        "cbc:TaxExemptionReason": reason[locale],
      },
    };
  };
  const line = ({ quantity, netCents, unitCents, description, ...vat }: Line, i: number): UblParts => ({
    "cbc:ID": String(i + 1),
    [isCredit ? "cbc:CreditedQuantity" : "cbc:InvoicedQuantity"]: { text: String(quantity), unitCode: "C62" },
    "cbc:LineExtensionAmount": amount(netCents),
    "cac:Item": { "cbc:Name": description, "cac:ClassifiedTaxCategory": categoryParts(vat) },
    "cac:Price": { "cbc:PriceAmount": amount(unitCents) },
  });
  const payment: UblParts = {
    "cbc:DueDate": document.dueOn,
    "cac:PaymentMeans": {
      // SEPA credit transfer (UNCL 4461).
      "cbc:PaymentMeansCode": "58",
      "cbc:PaymentID": document.number,
      "cac:PayeeFinancialAccount": { "cbc:ID": seller.iban.replace(/\s/g, "") },
    },
  };
  const parts: UblParts = {
    "cbc:CustomizationID": customization[flavour],
    "cbc:ProfileID": "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0",
    "cbc:ID": document.number,
    "cbc:IssueDate": document.issuedOn,
    [isCredit ? "cbc:CreditNoteTypeCode" : "cbc:InvoiceTypeCode"]: isCredit ? "381" : "380",
    "cbc:Note": [document.isDemo ? t.demo : "", document.note].filter(Boolean).join(" "),
    "cbc:DocumentCurrencyCode": currency,
    "cbc:BuyerReference": document.buyerReference,
    // Our number is said beside the buyer's only: without one an order reference has no id, and the XSD wants it.
    "cac:OrderReference":
      document.purchaseOrder === ""
        ? null
        : { "cbc:ID": document.purchaseOrder, "cbc:SalesOrderID": document.orderNumber },
    "cac:BillingReference": credits && {
      "cac:InvoiceDocumentReference": {
        "cbc:ID": credits.number,
        // SI-UBL advises against the day (BR-NL-24).
        "cbc:IssueDate": flavour === "peppol" ? credits.issuedOn : null,
      },
    },
    "cac:AccountingSupplierParty": supplierParts(seller, flavour, hasVat),
    "cac:AccountingCustomerParty": customerParts(buyer, flavour, hasVat),
    "cac:PaymentTerms": {
      "cbc:Note": document.dueOn
        ? t.payWithin(days(document.issuedOn, document.dueOn))
        : credits && t.takenOff(credits.number),
    },
    "cac:TaxTotal": {
      "cbc:TaxAmount": amount(document.vatCents),
      "cac:TaxSubtotal": document.vat.map(taxSubtotal),
    },
    "cac:LegalMonetaryTotal": {
      "cbc:LineExtensionAmount": amount(document.lines.reduce((sum, { netCents }) => sum + netCents, 0)),
      "cbc:TaxExclusiveAmount": amount(document.netCents),
      "cbc:TaxInclusiveAmount": amount(document.grossCents),
      "cbc:PayableAmount": amount(document.grossCents),
    },
    [isCredit ? "cac:CreditNoteLine" : "cac:InvoiceLine"]: document.lines.map(line),
  };
  return elementOf(isCredit ? "CreditNote" : "Invoice", isCredit ? parts : { ...parts, ...payment })!;
}

/** An invoice or credit note as an e-invoice (UBL 2.1): the text of a file in UTF-8. Ask `brokenRules` first whether it may be sent. */
export const toUbl = (document: InvoiceDocument, flavour: UblFlavour): string =>
  toXml(ublTree(document, flavour));
