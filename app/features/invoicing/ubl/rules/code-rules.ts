import { isCountry } from "~/i18n/country";
import { electronicSchemes } from "../network-address";
import { elementsAt } from "../ubl-element";
import {
  breakdown,
  buyer,
  eachText,
  everyElement,
  isCurrency,
  linesOf,
  quantityOf,
  type Rule,
  seller,
} from "./rule";

const oneOf =
  (...codes: string[]) =>
  (text: string) =>
    codes.includes(text);
const amounts = /Amount$/;
const parties = [seller, buyer];

const eachParty =
  (path: string, isRight: (text: string) => boolean): Rule =>
  (document) =>
    parties.every((party) => eachText(`${party}/${path}`, isRight)(document));

/** The list of registers of ISO 6523 (ICD): 0002 to 0248. A scheme of addresses, such as 9944 of VAT ids, is not among them. */
const isRegister = (scheme: string) => /^0[0-2]\d\d$/.test(scheme) && scheme >= "0002" && scheme <= "0248";

const hasScheme =
  (party: string): Rule =>
  (document) =>
    elementsAt(document, `${party}/cbc:EndpointID`).every(
      ({ attributes }) => attributes.schemeID !== undefined,
    );
/** Invoice, credit note, corrected invoice, self-billed invoice (UNCL 1001). */
const typeCodes = ["380", "381", "384", "389"];
/** In cash, and those by which a Dutch seller may be paid (UNCL 4461). */
const paymentMeans = oneOf("10", "30", "48", "49", "57", "58", "59");
const categories = oneOf("S", "E", "AE", "O");

/** Codes out of the lists of the norm (EN 16931-1, 6.4.1; lists of CEF). Of each list, those that are ours. */
export const codeRules = {
  "BR-62": hasScheme(seller),
  "BR-63": hasScheme(buyer),
  "BR-CL-01": (document) =>
    eachText("cbc:InvoiceTypeCode", oneOf(...typeCodes))(document) &&
    eachText("cbc:CreditNoteTypeCode", oneOf(...typeCodes))(document),
  "BR-CL-03": (document) =>
    everyElement(document).every(
      ({ name, attributes }) => !amounts.test(name) || isCurrency(attributes.currencyID ?? ""),
    ),
  "BR-CL-04": eachText("cbc:DocumentCurrencyCode", isCurrency),
  "BR-CL-11": (document) =>
    parties.every((party) =>
      elementsAt(document, `${party}/cac:PartyLegalEntity/cbc:CompanyID`).every(({ attributes }) =>
        isRegister(attributes.schemeID ?? ""),
      ),
    ),
  "BR-CL-14": eachParty("cac:PostalAddress/cac:Country/cbc:IdentificationCode", isCountry),
  "BR-CL-16": eachText("cac:PaymentMeans/cbc:PaymentMeansCode", paymentMeans),
  "BR-CL-17": eachText(`${breakdown}/cac:TaxCategory/cbc:ID`, categories),
  "BR-CL-18": (document) =>
    linesOf(document).every(eachText("cac:Item/cac:ClassifiedTaxCategory/cbc:ID", categories)),
  "BR-CL-22": eachText(
    `${breakdown}/cac:TaxCategory/cbc:TaxExemptionReasonCode`,
    oneOf("VATEX-EU-132-1I", "VATEX-EU-AE", "VATEX-EU-O"),
  ),
  "BR-CL-23": (document) =>
    linesOf(document).every((line) => ["C62", undefined].includes(quantityOf(line)?.attributes.unitCode)),
  "BR-CL-25": (document) =>
    parties.every((party) =>
      elementsAt(document, `${party}/cbc:EndpointID`).every(
        ({ attributes: { schemeID } }) =>
          schemeID === undefined || schemeID === "EM" || electronicSchemes.includes(schemeID),
      ),
    ),
  // Greece's VAT ids begin with EL, which no country is.
  "BR-CO-09": eachParty(
    "cac:PartyTaxScheme/cbc:CompanyID",
    (id) => id.startsWith("EL") || isCountry(id.slice(0, 2)),
  ),
} satisfies Record<string, Rule>;
