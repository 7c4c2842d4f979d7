import type { InvoiceDocument } from "../documents/invoice-shape";
import { type RuleName, rulesBrokenBy } from "./rules/rules";
import { type UblFlavour, ublTree } from "./ubl";

/**
 * The rules of EN 16931 and of Peppol or SI-UBL that a document breaks as an e-invoice of that flavour. While there is one, it is not issued:
 * `ruleTexts` says what a person can do.
 */
export const brokenRules = (document: InvoiceDocument, flavour: UblFlavour): RuleName[] =>
  rulesBrokenBy(ublTree(document, flavour), flavour);

/**
 * The flavour that a document can be sent in when its buyer asked for none: Peppol's; SI-UBL when the buyer has no address that Peppol knows,
 * for it takes a mail address.
 */
export const flavourFor = (document: InvoiceDocument): UblFlavour =>
  brokenRules(document, "peppol").includes("PEPPOL-EN16931-R010") ? "si-ubl" : "peppol";
