import { defineMessages } from "~/i18n/messages";

/** What a buyer's accounts department needs to know of the foundation before it can order. */
export const supplierMessages = defineMessages({
  nl: {
    title: "Leveranciersgegevens",
    kind: "Voor jullie administratie",
    intro: "Met deze gegevens zet je ons als leverancier in jullie systeem.",
    file: "leveranciersgegevens",
    link: "Leveranciersgegevens (PDF)",
    address: "Adres",
    website: "Website",
    eInvoice: "E-facturen",
    eInvoiceText: "We sturen facturen per mail, als PDF en als e-factuur (Peppol BIS Billing 3).",
    unknown: "nog niet ingevuld",
  },
  en: {
    title: "Supplier details",
    kind: "For your records",
    intro: "With these details you add us as a supplier to your system.",
    file: "supplier-details",
    link: "Supplier details (PDF)",
    address: "Address",
    website: "Website",
    eInvoice: "E-invoices",
    eInvoiceText: "We send invoices by mail, as a PDF and as an e-invoice (Peppol BIS Billing 3).",
    unknown: "not filled in yet",
  },
});
