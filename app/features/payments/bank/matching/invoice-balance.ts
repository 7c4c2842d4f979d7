import type { Movement } from "~/features/ordering/orders/balance";

/** What the money of an order on invoice depends on; credit notes have negative amounts. Cents. */
export interface InvoiceLedger {
  invoices: readonly { amountCents: number }[];
  payments: readonly Movement[];
}

const sum = (rows: readonly { amountCents: number }[]) =>
  rows.reduce((total, { amountCents }) => total + amountCents, 0);

const moved = (kind: Movement["kind"], payments: readonly Movement[]) =>
  sum(payments.filter((payment) => payment.kind === kind && payment.status !== "FAILED"));

/** What is here of what was paid: captured, less what went back or is on its way. */
export const keptCents = ({ payments }: Pick<InvoiceLedger, "payments">): number =>
  moved("CAPTURE", payments) - moved("REFUND", payments);

/** What is still to be paid: invoiced, less what was credited and what is here. Negative: so much is owed to the buyer. */
export const openCents = (ledger: InvoiceLedger): number => sum(ledger.invoices) - keptCents(ledger);

/** Whether it is paid: there is an invoice, and nothing of it is open. */
export const isCovered = (ledger: InvoiceLedger): boolean =>
  ledger.invoices.length > 0 && openCents(ledger) <= 0;
