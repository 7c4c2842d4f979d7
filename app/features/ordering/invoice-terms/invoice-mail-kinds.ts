import { mailKind } from "~/platform/mail/mail-kind";

export const orderedOnInvoiceKind = mailKind("ordered-on-invoice", "ORDER");
export const purchaseOrderAskedKind = mailKind("purchase-order-asked", "ORDER");
export const invoiceReminderKind = mailKind("invoice-reminder", "ORDER");
export const holdReleasedKind = mailKind("hold-released", "ORDER");
