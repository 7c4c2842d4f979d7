import { type PricedLine, priceOfLines } from "~/features/catalogue/offers/vat";
import { wholeShareBp } from "./cancellation-share";

/** A line of an order as far as money depends on it. Cents without VAT. */
export interface CreditLine extends PricedLine {
  id: string;
  quantity: number;
  unitCents: number;
}

/** So many seats of a line, and the share of their price that comes back. */
export interface CancelledPart {
  lineId: string;
  quantity: number;
  shareBp: number;
}

/** Seats by their line and share, as a document says them: in the order of the lines, the largest share first. */
export function partsOf(
  lines: readonly Pick<CreditLine, "id">[],
  seats: readonly { lineId: string; shareBp: number }[],
): CancelledPart[] {
  const parts = new Map<string, CancelledPart>();
  for (const { lineId, shareBp } of seats) {
    const key = `${lineId} ${shareBp}`;
    parts.set(key, { lineId, shareBp, quantity: (parts.get(key)?.quantity ?? 0) + 1 });
  }
  const place = ({ lineId }: CancelledPart) => lines.findIndex(({ id }) => id === lineId);
  return [...parts.values()].toSorted((a, b) => place(a) - place(b) || b.shareBp - a.shareBp);
}

const lineOf = (lines: readonly CreditLine[], { lineId }: CancelledPart): CreditLine => {
  const line = lines.find(({ id }) => id === lineId);
  if (!line) throw new Error(`the order has no line ${lineId}`);
  return line;
};

/** What comes back of these seats without VAT, in cents. */
export const netOf = ({ unitCents }: Pick<CreditLine, "unitCents">, { quantity, shareBp }: CancelledPart) =>
  Math.round((unitCents * quantity * shareBp) / wholeShareBp);

const pricedParts = (lines: readonly CreditLine[], parts: readonly CancelledPart[]): PricedLine[] =>
  parts.map((part) => {
    const line = lineOf(lines, part);
    return { vat: line.vat, vatRateBp: line.vatRateBp, netCents: netOf(line, part) };
  });

/** What was cancelled before, each act by itself: a document rounds what it says, not what all of them say together. */
export interface Cancelled {
  parts: readonly CancelledPart[];
  beforeInvoice: boolean;
}

/** What was cancelled of an order, act by act. */
export const cancelledOf = ({
  lines,
  seats,
  cancellations,
}: {
  lines: readonly Pick<CreditLine, "id">[];
  seats: readonly { lineId: string; cancellationId: string | null; creditShareBp: number | null }[];
  cancellations: readonly { id: string; beforeInvoice: boolean }[];
}): Cancelled[] =>
  cancellations.map(({ id, beforeInvoice }) => ({
    beforeInvoice,
    parts: partsOf(
      lines,
      seats.flatMap(({ lineId, cancellationId, creditShareBp }) =>
        cancellationId === id ? [{ lineId, shareBp: creditShareBp! }] : [],
      ),
    ),
  }));

/**
 * What an order's seats come to when they are cancelled now, VAT included, in cents. VAT is the difference of two roundings over a running
 * total, so that all seats of an order at their full price are exactly the order, whatever is cancelled when.
 *
 * After a receipt or an invoice the total runs over what was taken back of that document. While the invoice is still to come
 * (`beforeInvoice`), it runs over what is left to invoice: an invoice rounds its VAT over what it says itself (EN 16931, BR-CO-17).
 */
export function creditCentsOf(
  lines: readonly CreditLine[],
  cancelled: readonly Cancelled[],
  parts: readonly CancelledPart[],
  { beforeInvoice }: { beforeInvoice: boolean },
): number {
  const gross = (priced: readonly PricedLine[]) => priceOfLines(priced).grossCents;
  const earlier = cancelled.filter((one) => one.beforeInvoice === beforeInvoice).flatMap((one) => one.parts);
  const [before, after] = [pricedParts(lines, earlier), pricedParts(lines, [...earlier, ...parts])];
  if (!beforeInvoice) return gross(after) - gross(before);
  const less = (gone: readonly PricedLine[]) => gross([...lines, ...gone.map(negative)]);
  return less(before) - less(after);
}

const negative = (line: PricedLine): PricedLine => ({ ...line, netCents: -line.netCents });

/** A line that an invoice says: the seats that are left, or what stays to be paid of cancelled ones (`keptBp` of their price). */
export type LineLeft<Line extends CreditLine> = Line & {
  /** 10,000 for seats that are left. */
  keptBp: number;
};

/**
 * What is left to invoice of an order after seats of it were cancelled before its invoice. Price times number is exact on each line
 * (PEPPOL-EN16931-R120): cents that are left over after dividing make a line of their own.
 */
export function linesLeft<Line extends CreditLine>(
  lines: readonly Line[],
  cancelled: readonly Cancelled[],
): LineLeft<Line>[] {
  const gone = cancelled.filter(({ beforeInvoice }) => beforeInvoice).flatMap(({ parts }) => parts);
  return lines.flatMap((line) => {
    const own = gone.filter(({ lineId }) => lineId === line.id);
    const quantity = own.reduce((left, part) => left - part.quantity, line.quantity);
    const whole = { ...line, keptBp: wholeShareBp, quantity, netCents: quantity * line.unitCents };
    const kept = own.flatMap((part) => {
      const netCents = part.quantity * line.unitCents - netOf(line, part);
      const unitCents = Math.floor(netCents / part.quantity);
      const dearer = netCents - unitCents * part.quantity;
      const of = (many: number, unit: number): LineLeft<Line> => {
        const price = { quantity: many, unitCents: unit, netCents: many * unit };
        return { ...line, ...price, keptBp: wholeShareBp - part.shareBp };
      };
      return [of(dearer, unitCents + 1), of(part.quantity - dearer, unitCents)];
    });
    return [whole, ...kept].filter(
      (one) => one.quantity > 0 && (one.keptBp === wholeShareBp || one.netCents > 0),
    );
  });
}
