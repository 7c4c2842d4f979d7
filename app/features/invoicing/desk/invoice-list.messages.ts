import { defineMessages } from "~/i18n/messages";
import type { InvoiceState } from "./invoice-list";

const statesNl: Record<InvoiceState, string> = {
  open: "Open",
  overdue: "Te laat",
  paid: "Betaald",
  credited: "Gecrediteerd",
  creditNote: "Creditnota",
};
const statesEn: Record<InvoiceState, string> = {
  open: "Open",
  overdue: "Overdue",
  paid: "Paid",
  credited: "Credited",
  creditNote: "Credit note",
};

/** The list of invoices and credit notes at the desk. */
export const invoiceListMessages = defineMessages({
  nl: {
    searchLabel: "Factuurnummer, PO, bedrag of naam",
    states: statesNl,
    filters: {
      open: "Open",
      overdue: "Te laat",
      paid: "Betaald",
      credited: "Deels of heel gecrediteerd",
      notes: "Creditnota’s",
    },
    none: "Er zijn nog geen facturen",
    noneHelp: "Zodra een organisatie op factuur bestelt en alles bekend is, staat de factuur hier.",
    issued: "Factuur",
    order: "Bestelling",
    organisation: "Organisatie",
    purchaseOrder: "PO-nummer",
    amount: "Bedrag",
    vat: "Waarvan btw",
    credited: "Gecrediteerd",
    creditedOf: (money: string) => `${money} gecrediteerd`,
    due: "Uiterlijk",
    date: "Datum",
    currency: "Valuta",
  },
  en: {
    searchLabel: "Invoice number, PO, amount or name",
    states: statesEn,
    filters: {
      open: "Open",
      overdue: "Overdue",
      paid: "Paid",
      credited: "Credited in part or whole",
      notes: "Credit notes",
    },
    none: "There are no invoices yet",
    noneHelp:
      "As soon as an organisation orders on invoice and everything is known, its invoice is listed here.",
    issued: "Invoice",
    order: "Order",
    organisation: "Organisation",
    purchaseOrder: "PO number",
    amount: "Amount",
    vat: "Of which VAT",
    credited: "Credited",
    creditedOf: (money: string) => `${money} credited`,
    due: "Due",
    date: "Date",
    currency: "Currency",
  },
});
