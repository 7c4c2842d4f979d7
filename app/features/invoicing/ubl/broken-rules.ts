import type { InvoiceDocument } from "../documents/invoice-shape";
import type { UblFlavour } from "./ubl";

/** The names of the rules that a document breaks. */
export const brokenRules = (_document: InvoiceDocument, _flavour: UblFlavour): string[] => [];

/** The flavour that a document can be sent in when its buyer asked for none. */
export const flavourFor = (_document: InvoiceDocument): UblFlavour => "peppol";
