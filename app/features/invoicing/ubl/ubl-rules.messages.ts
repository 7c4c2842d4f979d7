import { defineMessages } from "~/i18n/messages";
import type { Locale } from "~/i18n/locale";
import type { RuleName } from "./rules/rules";

const nl = {
  sellerName: "Vul bij de gegevens van de stichting de naam in.",
  sellerAddress: "Vul bij de gegevens van de stichting straat en nummer, postcode en plaats in.",
  sellerCountry: "Kies bij de gegevens van de stichting het land.",
  sellerKvk: "Vul bij de gegevens van de stichting het KvK-nummer in: acht cijfers.",
  sellerVatId: "Vul bij de gegevens van de stichting het btw-nummer in.",
  sellerIban: "Vul bij de gegevens van de stichting het rekeningnummer in (IBAN).",
  buyerName: "Vul bij de organisatie de naam in.",
  buyerAddress: "Vul bij de organisatie het adres voor facturen in: straat en nummer, postcode en plaats.",
  buyerCountry: "Vul bij het adres van de organisatie een land in dat bestaat, bijvoorbeeld België.",
  buyerLegalId: "Vul bij de organisatie het KvK-nummer of het OIN in.",
  buyerVatId: "Vul bij de organisatie het btw-nummer in: zonder dat nummer kan de btw niet worden verlegd.",
  buyerEndpoint:
    "Vul bij de organisatie een adres voor e-facturen, het KvK-nummer, het OIN of het btw-nummer in.",
  buyerEndpointWrong:
    "Kijk bij de organisatie het adres voor e-facturen na: het netwerk kent zo'n adres niet.",
  kvkForm: "Kijk het KvK-nummer van de stichting en van de organisatie na: het heeft acht cijfers.",
  oinForm: "Kijk bij de organisatie het OIN na: het heeft twintig cijfers.",
  vatIdForm:
    "Kijk het btw-nummer van de stichting en van de organisatie na. Een Nederlands nummer heeft de vorm NL123456782B01.",
  purchaseOrder: "Vul bij de bestelling het inkoopnummer in, of een kenmerk dat de klant heeft gegeven.",
  outsideScope:
    "Wat buiten de btw valt, staat op een eigen factuur. Splits de bestelling: diensten buiten de EU apart van de rest.",
  fault: (rule: string) =>
    `De e-factuur klopt niet (regel ${rule}). Dat kun je niet met een gegeven herstellen: geef de regel en het bestelnummer door aan wie de site beheert.`,
};

const en: typeof nl = {
  sellerName: "Fill in the name in the foundation's details.",
  sellerAddress: "Fill in street and number, postcode and city in the foundation's details.",
  sellerCountry: "Choose the country in the foundation's details.",
  sellerKvk: "Fill in the KvK number in the foundation's details: eight digits.",
  sellerVatId: "Fill in the VAT number in the foundation's details.",
  sellerIban: "Fill in the bank account (IBAN) in the foundation's details.",
  buyerName: "Fill in the organisation's name.",
  buyerAddress: "Fill in the organisation's address for invoices: street and number, postcode and city.",
  buyerCountry: "Fill in a country that exists in the organisation's address, for example Belgium.",
  buyerLegalId: "Fill in the organisation's KvK number or OIN.",
  buyerVatId: "Fill in the organisation's VAT number: without it, VAT cannot be reverse-charged.",
  buyerEndpoint:
    "Fill in an address for e-invoices, the KvK number, the OIN or the VAT number of the organisation.",
  buyerEndpointWrong: "Check the organisation's address for e-invoices: the network knows no such address.",
  kvkForm: "Check the KvK number of the foundation and of the organisation: it has eight digits.",
  oinForm: "Check the organisation's OIN: it has twenty digits.",
  vatIdForm:
    "Check the VAT number of the foundation and of the organisation. A Dutch number has the form NL123456782B01.",
  purchaseOrder: "Fill in the purchase order number with the order, or a reference that the customer gave.",
  outsideScope:
    "What is outside the scope of VAT has an invoice of its own. Split the order: services outside the EU apart from the rest.",
  fault: (rule) =>
    `The e-invoice is not right (rule ${rule}). Filling something in does not mend that: pass the rule and the order number on to whoever maintains the site.`,
};

const texts = defineMessages({ nl, en });

/** What is to be filled in, by the rule that misses it. The other rules are about what the code makes of it. */
const mendedBy: Partial<Record<RuleName, Exclude<keyof typeof nl, "fault">>> = {
  "BR-06": "sellerName",
  "BR-08": "sellerAddress",
  "BR-09": "sellerCountry",
  "NL-R-002": "sellerAddress",
  "BR-NL-3": "sellerAddress",
  "NL-R-003": "sellerKvk",
  "BR-NL-1": "sellerKvk",
  "BR-CO-26": "sellerKvk",
  "PEPPOL-EN16931-R020": "sellerKvk",
  "BR-S-02": "sellerVatId",
  "BR-E-02": "sellerVatId",
  "BR-61": "sellerIban",
  "BR-07": "buyerName",
  "BR-10": "buyerAddress",
  "NL-R-004": "buyerAddress",
  "BR-NL-4": "buyerAddress",
  "BR-11": "buyerCountry",
  "BR-CL-14": "buyerCountry",
  "NL-R-005": "buyerLegalId",
  "BR-NL-10": "buyerLegalId",
  "BR-AE-02": "buyerVatId",
  "PEPPOL-EN16931-R010": "buyerEndpoint",
  "PEPPOL-EN16931-CL008": "buyerEndpointWrong",
  "BR-CL-25": "buyerEndpointWrong",
  "PEPPOL-COMMON-R040": "buyerEndpointWrong",
  "PEPPOL-COMMON-R056-1": "buyerEndpointWrong",
  "PEPPOL-COMMON-R054": "kvkForm",
  "PEPPOL-COMMON-R055": "oinForm",
  "PEPPOL-COMMON-R056-2": "vatIdForm",
  "BR-CO-09": "vatIdForm",
  "PEPPOL-EN16931-R003": "purchaseOrder",
  "BR-NL-2": "purchaseOrder",
  "BR-O-11": "outsideScope",
  "BR-O-12": "outsideScope",
};

/** Whether a person can mend it by filling something in. */
export const isMendable = (rule: RuleName) => mendedBy[rule] !== undefined;

/**
 * What to do about the rules that a document breaks, in words, each once. What a person can mend hides the rest: much of that only follows from it.
 */
export function ruleTexts(broken: readonly RuleName[], locale: Locale): string[] {
  const t = texts[locale];
  const mendable = broken.flatMap((rule) => mendedBy[rule] ?? []);
  return mendable.length > 0
    ? [...new Set(mendable.map((key) => t[key]))]
    : broken.map((rule) => t.fault(rule));
}
