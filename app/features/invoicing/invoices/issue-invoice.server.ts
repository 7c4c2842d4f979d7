import type { Invoice } from "~prisma/client";
import type { OrderStatus } from "~/features/ordering/orders/order";
import { recordEvent } from "~/features/ordering/orders/record-event.server";
import type { Tx } from "~/platform/db/db.server";
import { nextPlace } from "../documents/numbering.db.server";
import { mailDocument } from "../sending/mail-document.server";
import { draftInvoice, type InvoiceObstacle } from "./draft-invoice.server";
import { documentsOf, leftCents, loadInvoiced, saveDocument } from "./invoices.db.server";

/** - `issued`: it has one. - `notOnInvoice`: it is a quote, or is paid otherwise, or ended, or costs nothing. */
export type InvoiceIssued =
  | { ok: true; invoice: Invoice }
  | { ok: false; reason: "issued" | "notOnInvoice" }
  | ({ ok: false } & InvoiceObstacle);

const invoicedStatuses: readonly OrderStatus[] = ["ON_INVOICE", "PAID"];

/**
 * Issues the invoice of a locked order under the next number and hands it to the mail; the order then stands at least until the invoice is due. Last
 * in a transaction: numbers are locked until it ends. What it refuses, `InvoiceIssued` and `InvoiceObstacle` name, and no number is used up then; an
 * amount that is not what is left of the order is a fault.
 */
export async function issueInvoice(
  tx: Tx,
  { id }: { id: string },
  byId: string | null = null,
): Promise<InvoiceIssued> {
  const row = await loadInvoiced(tx, { id });
  if (!row || row.way !== "INVOICE" || !invoicedStatuses.includes(row.status) || leftCents(row) === 0)
    return { ok: false, reason: "notOnInvoice" };
  if (documentsOf(row).invoice) return { ok: false, reason: "issued" };
  const place = await nextPlace(tx, "invoice");
  const draft = await draftInvoice(tx, row, place);
  if (!draft.ok) return draft;
  const { document, dueAt } = draft;
  if (document.grossCents !== leftCents(row))
    throw new Error(`the lines of order ${row.number} do not add up to what it costs`);
  const invoice = await saveDocument(tx, place, document, { orderId: id, creditsId: null, dueAt });
  if (row.expiresAt < dueAt) await tx.order.update({ where: { id }, data: { expiresAt: dueAt } });
  await recordEvent(tx, id, "invoiceIssued", { amountCents: document.grossCents, currency: row.currency });
  await mailDocument(tx, invoice, byId);
  return { ok: true, invoice };
}
