import type { ListShape } from "~/lib/lists/list-page";

/** What the list of invoices can be narrowed to. */
export const invoiceFilters = ["open", "overdue", "paid", "credited", "notes"] as const;

export const invoiceList = {
  path: "/desk/invoices",
  sorts: { issued: "instant", amount: "number", due: "instant" },
  first: { by: "issued", isDescending: true },
  filters: { state: invoiceFilters, organisation: "id", from: "day", until: "day" },
} as const satisfies ListShape;

/**
 * What an invoice is to who keeps the books. `creditNote`: it is none, but takes a part of one back. `credited`: nothing of it is left; of one
 * that is paid or open a part may be credited.
 */
export type InvoiceState = "creditNote" | "credited" | "paid" | "overdue" | "open";

export interface InvoiceFacts {
  kind: "INVOICE" | "CREDIT_NOTE";
  amountCents: number;
  /** By its credit notes together, as a positive amount. */
  creditedCents: number;
  dueAt: Date | null;
  isPaid: boolean;
}

export function invoiceState(invoice: InvoiceFacts, now: Date): InvoiceState {
  if (invoice.kind === "CREDIT_NOTE") return "creditNote";
  if (invoice.creditedCents >= invoice.amountCents) return "credited";
  if (invoice.isPaid) return "paid";
  return invoice.dueAt && invoice.dueAt < now ? "overdue" : "open";
}
