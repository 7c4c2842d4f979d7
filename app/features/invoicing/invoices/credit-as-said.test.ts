import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cancelled, creditCentsOf, linesLeft } from "~/features/ordering/cancelling/cancellation-credit";
import { foundationOnPaper, invoicedOrder, municipality, seats } from "~test/rows/orders/invoice-values";
import type { InvoiceDocument } from "../documents/invoice-shape";
import { creditOf, makeCreditNote } from "./credit";
import { dueAfter, makeInvoice, sellerOn } from "./invoice";

const issuedAt = new Date("2027-01-12T09:00:00Z");
const issue = { number: "F2027-00042", issuedAt, dueAt: dueAfter(issuedAt, 30) };
const sold = fc.record({
  quantity: fc.integer({ min: 1, max: 6 }),
  cents: fc.integer({ min: 1, max: 99_999 }),
  vat: fc.constantFrom("standard", "reduced", "exempt"),
});
/** So many of a line, by its place, at a share; what is not left any more is left out. */
const act = fc.array(
  fc.record({
    line: fc.nat(2),
    quantity: fc.integer({ min: 1, max: 4 }),
    shareBp: fc.constantFrom(10_000, 7_500, 5_000, 3_333, 1, 0),
  }),
  { minLength: 1, maxLength: 3 },
);

test("whatever is cancelled before and after the invoice, a credit note is for what the form said", () => {
  fc.assert(
    fc.property(
      fc.array(sold, { minLength: 1, maxLength: 3 }),
      fc.array(act, { maxLength: 3 }),
      fc.array(act, { maxLength: 5 }),
      (drawn, before, after) => {
        const lines = invoicedOrder(
          drawn.map(({ quantity, cents, vat }) => seats(quantity, cents, vat)),
        ).lines.map((line) => ({ ...line, id: String(line.position) }));
        const left = new Map(lines.map(({ id, quantity }) => [id, quantity]));
        const take = (drawnAct: (typeof before)[number], beforeInvoice: boolean): Cancelled => ({
          beforeInvoice,
          parts: drawnAct.flatMap(({ line, quantity, shareBp }) => {
            const lineId = String(line + 1);
            const taken = Math.min(quantity, left.get(lineId) ?? 0);
            left.set(lineId, (left.get(lineId) ?? 0) - taken);
            return taken > 0 ? [{ lineId, quantity: taken, shareBp }] : [];
          }),
        });
        const cancelled = before.map((one) => take(one, true));
        const onInvoice = linesLeft(lines, cancelled);
        if (onInvoice.length === 0) return;
        const invoice = makeInvoice(
          { ...invoicedOrder(), lines: onInvoice },
          municipality,
          sellerOn(foundationOnPaper),
          issue,
        );
        const notes: InvoiceDocument[] = [];
        const rest = (): (typeof after)[number] =>
          [...left].map(([id, quantity]) => ({ line: Number(id) - 1, quantity, shareBp: 10_000 }));
        for (const one of [...after, null]) {
          const { parts } = take(one ?? rest(), false);
          const said = creditCentsOf(lines, cancelled, parts, { beforeInvoice: false });
          const asked = parts.flatMap(({ lineId, ...part }) =>
            part.shareBp > 0 ? [{ position: Number(lineId), ...part }] : [],
          );
          const credit = creditOf(invoice, notes, asked);
          expect(credit?.grossCents ?? 0).toBe(said);
          cancelled.push({ parts, beforeInvoice: false });
          if (credit) notes.push(makeCreditNote(invoice, credit, { ...issue, note: "Ziek" }));
        }
      },
    ),
    { numRuns: 200 },
  );
});
