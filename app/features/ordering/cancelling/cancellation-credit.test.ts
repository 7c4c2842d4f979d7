import fc from "fast-check";
import { expect, test } from "vitest";
import { priceOfLines } from "~/features/catalogue/offers/vat";
import { type Cancelled, type CreditLine, creditCentsOf, linesLeft, partsOf } from "./cancellation-credit";

const line = (id: string, quantity: number, unitCents: number, vat = "standard"): CreditLine => ({
  ...{ id, quantity, unitCents, netCents: quantity * unitCents, vat },
  vatRateBp: vat === "standard" ? 2_100 : vat === "reduced" ? 900 : 0,
});

const anOrder = fc
  .array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 20 }),
      unitCents: fc.integer({ min: 0, max: 99_999 }),
      vat: fc.constantFrom("standard", "reduced", "exempt"),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((lines) =>
    lines.map(({ quantity, unitCents, vat }, index) => line(`line-${index}`, quantity, unitCents, vat)),
  );
const aShare = fc.oneof(fc.constant(10_000), fc.constant(5_000), fc.integer({ min: 0, max: 10_000 }));
/** An order whose seats are all cancelled, in some order, some at a time, some of it perhaps before its invoice. */
const aHistory = anOrder.chain((lines) => {
  const seats = lines.flatMap(({ id, quantity }) => Array.from({ length: quantity }, () => id));
  return fc.record({
    lines: fc.constant(lines),
    seats: fc.shuffledSubarray(
      seats.map((lineId, index) => ({ lineId, index })),
      {
        minLength: seats.length,
      },
    ),
    shares: fc.array(aShare, { minLength: seats.length, maxLength: seats.length }),
    cuts: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: seats.length, maxLength: seats.length }),
    invoicedAfter: fc.integer({ min: 0, max: 6 }),
  });
});
type History = ReturnType<(typeof aHistory)["generate"]>["value"];

/** Cancels act by act. Returns what each act credited, and what was cancelled. */
function play({ lines, seats, shares, cuts, invoicedAfter }: History, isFull: boolean) {
  const cancelled: Cancelled[] = [];
  const credits: number[] = [];
  for (let at = 0, act = 0; at < seats.length; act++) {
    const chosen = seats.slice(at, at + cuts[act]!);
    at += chosen.length;
    const beforeInvoice = act < invoicedAfter;
    const parts = partsOf(
      lines,
      chosen.map(({ lineId, index }) => ({ lineId, shareBp: isFull ? 10_000 : shares[index]! })),
    );
    credits.push(creditCentsOf(lines, cancelled, parts, { beforeInvoice }));
    cancelled.push({ parts, beforeInvoice });
  }
  return { credits, cancelled };
}
const sum = (amounts: readonly number[]) => amounts.reduce((total, cents) => total + cents, 0);

test("any sequence of part cancellations at the full share credits exactly the whole, of one document", () => {
  fc.assert(
    fc.property(aHistory, (history) => {
      const { credits } = play({ ...history, invoicedAfter: 0 }, true);
      expect(sum(credits)).toBe(priceOfLines(history.lines).grossCents);
      expect(Math.min(...credits)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("at whatever shares it is never more than the whole, nor negative", () => {
  fc.assert(
    fc.property(aHistory, (history) => {
      const { credits } = play({ ...history, invoicedAfter: 0 }, false);
      expect(sum(credits)).toBeLessThanOrEqual(priceOfLines(history.lines).grossCents);
      expect(Math.min(...credits)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("what was cancelled before the invoice and what the invoice says are together the order, to the cent", () => {
  fc.assert(
    fc.property(aHistory, fc.boolean(), (history, isFull) => {
      const { credits, cancelled } = play(history, isFull);
      const before = sum(credits.filter((_, index) => cancelled[index]!.beforeInvoice));
      const invoice = priceOfLines(linesLeft(history.lines, cancelled));
      expect(before + invoice.grossCents).toBe(priceOfLines(history.lines).grossCents);
      const after = sum(credits) - before;
      expect(after).toBeLessThanOrEqual(invoice.grossCents);
      if (isFull) expect(after).toBe(invoice.grossCents);
      for (const { quantity, unitCents, netCents } of linesLeft(history.lines, cancelled))
        expect(netCents).toBe(quantity * unitCents);
    }),
  );
});

test("seats are counted by line and share, and what is half kept stands on a line of its own", () => {
  const lines = [line("a", 3, 69_500), line("b", 2, 333, "exempt")];
  const parts = partsOf(lines, [
    { lineId: "b", shareBp: 5_000 },
    { lineId: "a", shareBp: 10_000 },
    { lineId: "b", shareBp: 5_000 },
    { lineId: "a", shareBp: 10_000 },
  ]);
  expect(parts).toEqual([
    { lineId: "a", quantity: 2, shareBp: 10_000 },
    { lineId: "b", quantity: 2, shareBp: 5_000 },
  ]);
  expect(creditCentsOf(lines, [], parts, { beforeInvoice: false })).toBe(2 * 84_095 + 333);
  const left = linesLeft(lines, [{ parts, beforeInvoice: true }]);
  expect(left.map(({ id, quantity, unitCents, keptBp }) => [id, quantity, unitCents, keptBp])).toEqual([
    ["a", 1, 69_500, 10_000],
    ["b", 1, 167, 5_000],
    ["b", 1, 166, 5_000],
  ]);
});
