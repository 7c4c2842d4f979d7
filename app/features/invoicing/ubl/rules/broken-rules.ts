import type { InvoiceDocument } from "../../documents/invoice-shape";
import type { UblFlavour } from "../ubl";

/** The names of the rules that a document breaks. */
export const brokenRules = (_document: InvoiceDocument, _flavour: UblFlavour): readonly string[] => [];
