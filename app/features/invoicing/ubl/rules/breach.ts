import type { InvoiceDocument } from "../../documents/invoice-shape";
import type { sampleInvoices } from "../sample-invoices";
import type { UblFlavour } from "../ubl";
import type { Change } from "./altered-tree";
import type { RuleName } from "./rules";

type Document = (document: InvoiceDocument) => InvoiceDocument;

/** How a rule is broken, and nothing else but what is named. */
export interface Breach {
  /** The sample that is changed: the plainest invoice (9730.00 without VAT, 2043.30 VAT), unless another is named. */
  of?: keyof typeof sampleInvoices;
  /** Peppol, unless another is named. */
  flavour?: UblFlavour;
  /** What a person filled in. */
  document?: Document;
  /** What the code makes of it. */
  tree?: Change;
  /** Rules that say the same with another name, or of which this is a part. */
  also?: RuleName[];
  /** Why the official check finds nothing here. */
  silent?: string;
}

export const sellerIs =
  (change: Partial<InvoiceDocument["seller"]>): Document =>
  (document) => ({ ...document, seller: { ...document.seller, ...change } });
export const buyerIs =
  (change: Partial<InvoiceDocument["buyer"]>): Document =>
  (document) => ({ ...document, buyer: { ...document.buyer, ...change } });
export const sellerAt =
  (change: Partial<InvoiceDocument["seller"]["address"]>): Document =>
  (document) =>
    sellerIs({ address: { ...document.seller.address, ...change } })(document);
export const buyerAt =
  (change: Partial<InvoiceDocument["buyer"]["address"]>): Document =>
  (document) =>
    buyerIs({ address: { ...document.buyer.address, ...change } })(document);
export const nowhere = { line: "", postcode: "", city: "", country: "" };
