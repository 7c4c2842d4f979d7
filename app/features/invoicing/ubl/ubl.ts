import type { InvoiceDocument } from "../documents/invoice-shape";

/** What an invoice is written in: Peppol BIS Billing 3, or SI-UBL 2.0 for who asks for that. */
export const ublFlavours = ["peppol", "si-ubl"] as const;
export type UblFlavour = (typeof ublFlavours)[number];

const inert = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** An invoice or credit note as UBL 2.1. */
export const toUbl = (document: InvoiceDocument, flavour: UblFlavour): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${document.kind === "INVOICE" ? "Invoice" : "CreditNote"} flavour="${flavour}"><ID>${inert(document.number)}</ID><PayableAmount>${(document.grossCents / 100).toFixed(2)}</PayableAmount></${document.kind === "INVOICE" ? "Invoice" : "CreditNote"}>\n`;
