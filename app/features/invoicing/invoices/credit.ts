import { vatOver } from "~/lib/money";
import type { InvoiceDocument } from "../documents/invoice-shape";
import { dayOf, type Issue } from "./invoice";

type Line = InvoiceDocument["lines"][number];

/** So many of a line of the order (1 for the first), and the share of their price that is taken back, in basis points. */
export interface CreditedLine {
  position: number;
  quantity: number;
  shareBp: number;
}

/** What is taxed alike is rounded together. */
const rateOf = ({ treatment, rateBp }: Pick<Line, "treatment" | "rateBp">) => `${treatment} ${rateBp}`;
/** Lines about one line of the order: what is left of them to credit is counted together. */
const thingOf = (line: Line) => `${rateOf(line)} ${line.position ?? line.description}`;

function sumBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string, valueOf: (row: Row) => number) {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + valueOf(row));
  return sums;
}

/**
 * So many cents over so many things, as lines whose price times number is exact (PEPPOL-EN16931-R120): the cents that are left over after
 * dividing go to the first of them.
 */
function priced(line: Line, quantity: number, netCents: number): Line[] {
  const unitCents = Math.floor(netCents / quantity);
  const dearer = netCents - unitCents * quantity;
  const of = (unit: number, many: number): Line[] =>
    many > 0 && unit > 0 ? [{ ...line, quantity: many, unitCents: unit, netCents: unit * many }] : [];
  return [...of(unitCents + 1, dearer), ...of(unitCents, quantity - dearer)];
}

/** The part of a credit note that says what is taken back. */
export type Credit = Pick<InvoiceDocument, "lines" | "vat" | "netCents" | "vatCents" | "grossCents">;

/**
 * What is taken back of an invoice by this act, after the credit notes so far; null when nothing is left of it. Never more of a thing than
 * was invoiced. VAT is the difference of two roundings over what is credited under a rate in all, so that the last credit note ends at the
 * cent where the invoice stands; it is at most one cent off what the rate gives for that note alone, which BR-CO-17 and BR-S-09 allow.
 */
export function creditOf(
  invoice: InvoiceDocument,
  notes: readonly InvoiceDocument[],
  asked: readonly CreditedLine[],
): Credit | null {
  const before = notes.flatMap(({ lines }) => lines);
  const left = sumBy(invoice.lines, thingOf, ({ netCents }) => netCents);
  for (const [thing, cents] of sumBy(before, thingOf, ({ netCents }) => netCents))
    left.set(thing, (left.get(thing) ?? 0) - cents);
  const lines = asked.flatMap(({ position, quantity, shareBp }) => {
    const line = invoice.lines.find((one, index) => (one.position ?? index + 1) === position);
    if (!line) throw new Error(`${invoice.number} has nothing of line ${position} of its order`);
    const thing = thingOf(line);
    const full = Math.round((line.unitCents * Math.min(quantity, line.quantity) * shareBp) / 10_000);
    const netCents = Math.min(full, left.get(thing)!);
    left.set(thing, left.get(thing)! - netCents);
    return netCents > 0 ? priced(line, Math.min(quantity, line.quantity), netCents) : [];
  });
  if (lines.length === 0) return null;
  const netBefore = sumBy(before, rateOf, ({ netCents }) => netCents);
  const vat = [...sumBy(lines, rateOf, ({ netCents }) => netCents)].map(([rate, netCents]) => {
    const { treatment, rateBp } = lines.find((line) => rateOf(line) === rate)!;
    const sofar = netBefore.get(rate) ?? 0;
    const vatCents = vatOver(sofar + netCents, rateBp) - vatOver(sofar, rateBp);
    return { treatment, rateBp, netCents, vatCents };
  });
  const netCents = vat.reduce((sum, part) => sum + part.netCents, 0);
  const vatCents = vat.reduce((sum, part) => sum + part.vatCents, 0);
  return { lines, vat, netCents, vatCents, grossCents: netCents + vatCents };
}

/** The credit note that takes `credit` of an invoice back; `note` is why, in words for the buyer. */
export const makeCreditNote = (
  invoice: InvoiceDocument,
  credit: Credit,
  { number, issuedAt, note }: Issue & { note: string },
): InvoiceDocument => ({
  ...invoice,
  ...credit,
  kind: "CREDIT_NOTE",
  number,
  issuedOn: dayOf(issuedAt),
  dueOn: null,
  credits: { number: invoice.number, issuedOn: invoice.issuedOn },
  note,
});
