import { invoiceNumberText } from "~/features/ordering/invoice-terms/invoice-number";
import type { Invoice } from "~prisma/client";
import { recordEvent } from "~/features/ordering/orders/record-event.server";
import { now } from "~/platform/clock.server";
import type { Db, Tx } from "~/platform/db/db.server";
import { nextPlace, type Place } from "../documents/numbering.db.server";
import { mailDocument } from "../sending/mail-document.server";
import { brokenRules, flavourFor } from "../ubl/broken-rules";
import type { RuleName } from "../ubl/rules/rules";
import { type Credit, creditOf, makeCreditNote } from "./credit";
import { documentOf, documentsOf, type InvoicedRow, loadInvoiced, saveDocument } from "./invoices.db.server";

/** What is given up: so many seats of a line of the order, and the share of their price that is taken back, in basis points. */
export interface GivenUp {
  lines: readonly { lineId: string; quantity: number; shareBp: number }[];
  /** Why, in words that the buyer reads on the credit note. */
  reason: string;
}

/**
 * Issues the credit note for what is given up of a locked order that was invoiced, and hands it to the mail. Null when the order has no
 * invoice, or nothing of it is left to credit: never more is credited than was invoiced. Last in a transaction: numbers are locked until
 * it ends. A line that is not the order's is a fault, and so is a credit note that would break a rule of e-invoices: ask
 * `rulesBrokenByCredit` first.
 */
export async function issueCreditNote(
  tx: Tx,
  { id }: { id: string },
  { lines, reason }: GivenUp,
  byId: string | null = null,
): Promise<Invoice | null> {
  const row = await loadInvoiced(tx, { id });
  const invoice = row && documentsOf(row).invoice;
  const credit = row && creditIn(row, lines);
  if (!invoice || !credit) return null;
  const place = await nextPlace(tx, "invoice");
  const document = noteOn(invoice, credit, place, reason);
  const broken = brokenRules(document, flavourFor(document));
  if (broken.length > 0) throw new Error(`a credit note on ${invoice.id} would break ${broken.join(", ")}`);
  const saved = await saveDocument(tx, place, document, { orderId: id, creditsId: invoice.id, dueAt: null });
  const { grossCents: amountCents, currency } = document;
  await recordEvent(tx, id, "creditNoteIssued", { amountCents, currency });
  await mailDocument(tx, saved, byId);
  return saved;
}

/** The rules of e-invoices that a credit note for what is given up would break now. While there is one, nothing can be credited. */
export async function rulesBrokenByCredit(
  tx: Db,
  { id }: { id: string },
  { lines, reason }: GivenUp,
): Promise<RuleName[]> {
  const row = await loadInvoiced(tx, { id });
  const invoice = row && documentsOf(row).invoice;
  const credit = row && creditIn(row, lines);
  if (!invoice || !credit) return [];
  const issuedAt = now();
  const document = noteOn(
    invoice,
    credit,
    { year: issuedAt.getUTCFullYear(), sequence: 1, issuedAt },
    reason,
  );
  return brokenRules(document, flavourFor(document));
}

const noteOn = (invoice: Invoice, credit: Credit, { issuedAt, ...place }: Place, note: string) =>
  makeCreditNote(documentOf(invoice), credit, { number: invoiceNumberText(place), issuedAt, note });

function creditIn(row: InvoicedRow, lines: GivenUp["lines"]) {
  const { invoice, notes } = documentsOf(row);
  if (!invoice) return null;
  const asked = lines.map(({ lineId, ...part }) => {
    const line = row.lines.find(({ id }) => id === lineId);
    if (!line) throw new Error(`order ${row.number} has no line ${lineId}`);
    return { position: line.position, ...part };
  });
  return creditOf(documentOf(invoice), notes.map(documentOf), asked);
}
