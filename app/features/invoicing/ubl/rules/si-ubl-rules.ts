import {
  addressIsWhole,
  dutchPaymentMeans,
  legalSchemeIsDutch,
  namesOrder,
  noEmptyElements,
} from "./dutch-rules";
import {
  breakdown,
  buyer,
  centsAt,
  eachText,
  has,
  isFromNl,
  isInvoice,
  isWithinNl,
  type Rule,
  seller,
  totals,
} from "./rule";

/** A rule for sellers in the Netherlands. */
const dutch =
  (rule: Rule): Rule =>
  (document) =>
    !isFromNl(document) || rule(document);
const absent =
  (path: string): Rule =>
  (document) =>
    !has(document, path);

/** SI-UBL 2.0.3.13 (NLCIUS). BR-NL-24, BR-NL-35 and SI-UBL-2 are advice in it, which our documents follow. */
export const siUblRules = {
  "BR-NL-1": dutch((document) => legalSchemeIsDutch(document, seller)),
  "BR-NL-2": dutch(namesOrder),
  "BR-NL-3": dutch((document) => addressIsWhole(document, seller)),
  "BR-NL-4": (document) => !isWithinNl(document) || addressIsWhole(document, buyer),
  "BR-NL-7": dutch(
    (document) =>
      eachText("cbc:InvoiceTypeCode", (code) => /^(380|381|384|389)$/.test(code))(document) &&
      eachText("cbc:CreditNoteTypeCode", (code) => /^(380|381|384|389)$/.test(code))(document),
  ),
  "BR-NL-8": dutch(
    (document) =>
      eachText("cbc:InvoiceTypeCode", (code) => code !== "381")(document) &&
      eachText("cbc:CreditNoteTypeCode", (code) => !/^(380|384|389)$/.test(code))(document),
  ),
  "BR-NL-10": (document) => !isWithinNl(document) || legalSchemeIsDutch(document, buyer),
  "BR-NL-11": dutch(
    (document) =>
      !isInvoice(document) ||
      !(centsAt(document, `${totals}/cbc:PayableAmount`) > 0) ||
      has(document, "cac:PaymentMeans"),
  ),
  "BR-NL-12": dutch(dutchPaymentMeans),
  "BR-NL-24": dutch(absent("cac:BillingReference/cac:InvoiceDocumentReference/cbc:IssueDate")),
  "BR-NL-35": dutch(absent(`${breakdown}/cac:TaxCategory/cbc:TaxExemptionReasonCode`)),
  "SI-UBL-2": noEmptyElements,
} satisfies Record<string, Rule>;
