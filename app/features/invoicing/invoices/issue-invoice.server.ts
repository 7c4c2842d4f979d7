import { invoiceNumberText } from "~/features/ordering/invoice-terms/invoice-number";
import type { Invoice } from "~prisma/client";
import type { OrderStatus } from "~/features/ordering/orders/order";
import { recordEvent } from "~/features/ordering/orders/record-event.server";
import { termsOfOrder } from "~/features/ordering/terms/sales-terms.server";
import { factsOf } from "~/features/organisations/organisation/organisation-columns.server";
import type { Tx } from "~/platform/db/db.server";
import { foundationDetails } from "~/platform/site/foundation-details.server";
import { nextPlace } from "../documents/numbering.db.server";
import { mailDocument } from "../sending/mail-document.server";
import { dueAfter, makeInvoice, sellerOn } from "./invoice";
import {
  documentsOf,
  type InvoicedRow,
  loadInvoiced,
  missingOf,
  orderOn,
  saveDocument,
} from "./invoices.db.server";
import type { InvoiceDatum } from "./missing";

/**
 * - `issued`: it has one. - `notOnInvoice`: it is a quote, or is paid otherwise, or ended, or costs nothing. - `missing`: not everything is
 *   known that it must name.
 */
export type InvoiceIssued =
  | { ok: true; invoice: Invoice }
  | { ok: false; reason: "issued" | "notOnInvoice" }
  | { ok: false; reason: "missing"; missing: InvoiceDatum[] };

/** What the order costs less what was cancelled while its invoice was still to come, VAT included. */
const leftCents = ({ amountCents, cancellations }: InvoicedRow) =>
  cancellations.reduce((left, one) => (one.beforeInvoice ? left - one.creditCents : left), amountCents);

const invoicedStatuses: readonly OrderStatus[] = ["ON_INVOICE", "PAID"];

/**
 * Issues the invoice of a locked order under the next number and hands it to the mail; the order then stands at least until the invoice is due. Last
 * in a transaction: numbers are locked until it ends. Refuses what `InvoiceIssued` names; an amount that is not what is left of the order is a fault.
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
  const { paymentDays } = await termsOfOrder(tx, row);
  const place = await nextPlace(tx, "invoice");
  const { year, sequence, issuedAt } = place;
  const missing = await missingOf(tx, row, issuedAt);
  if (missing.length > 0) return { ok: false, reason: "missing", missing };
  const dueAt = dueAfter(issuedAt, paymentDays);
  const seller = sellerOn(await foundationDetails(tx, issuedAt));
  const issue = { number: invoiceNumberText({ year, sequence }), issuedAt, dueAt };
  const document = makeInvoice(orderOn(row), factsOf(row.organisation), seller, issue);
  if (document.grossCents !== leftCents(row))
    throw new Error(`the lines of order ${row.number} do not add up to what it costs`);
  const invoice = await saveDocument(tx, place, document, { orderId: id, creditsId: null, dueAt });
  if (row.expiresAt < dueAt) await tx.order.update({ where: { id }, data: { expiresAt: dueAt } });
  await recordEvent(tx, id, "invoiceIssued", { amountCents: document.grossCents, currency: row.currency });
  await mailDocument(tx, invoice, byId);
  return { ok: true, invoice };
}
