import { fold, wordForms } from "~/lib/folding/fold";
import type { Candidate } from "./matching";
import { keptCents, openCents } from "./invoice-balance";
import { type InvoicePlace, referencesIn } from "./references";

/** What speaks for an order, from strong to weak. */
export type EvidenceKind = "number" | "maybeNumber" | "purchaseOrder" | "amount" | "name";

const weights: Record<EvidenceKind, number> = {
  number: 16,
  maybeNumber: 8,
  purchaseOrder: 4,
  amount: 2,
  name: 1,
};

interface LikelyOrder extends Candidate {
  number: string;
  invoiceNumbers: readonly InvoicePlace[];
  purchaseOrder: string;
  organisation: string;
}

/** How many are shown: more is no help to choose. */
const most = 8;

/** Letters and digits only: how a number or name is compared that people write with signs of their own. */
const bare = (text: string) => fold(text).replace(/['@ -]/g, "");

/** A purchase order as people write it: whole, or its digits alone when these are many enough to mean nothing else. */
const writings = (purchaseOrder: string): string[] => [
  ...[bare(purchaseOrder)].filter((whole) => whole.length > 3),
  ...(purchaseOrder.match(/\d{6,}/g) ?? []),
];

/** Words that many names of buyers share, and that so tell none apart. */
const common = new Set([
  "gemeente",
  "stichting",
  "universiteit",
  "hogeschool",
  "waterschap",
  "provincie",
  "van",
  "de",
  "het",
]);
const namesIn = (text: string) => wordForms(text).filter((word) => word.length > 3 && !common.has(word));

/** The orders that a booking may be about, the likeliest first, each with what speaks for it: for somebody to choose from, never to book by. */
export function likelyOrders<Order extends LikelyOrder>(
  entry: { description: string; counterparty: string; leftCents: number },
  orders: readonly Order[],
): { order: Order; because: EvidenceKind[] }[] {
  const names = referencesIn(entry.description);
  const text = bare(entry.description);
  const payer = new Set(namesIn(entry.counterparty));
  const has = (places: readonly InvoicePlace[], order: Order) =>
    places.some(({ year, sequence }) =>
      order.invoiceNumbers.some((one) => one.year === year && one.sequence === sequence),
    );
  const tests: Record<EvidenceKind, (order: Order) => boolean> = {
    number: (order) => names.orders.includes(order.number) || has(names.invoices, order),
    maybeNumber: (order) => has(names.maybe, order),
    purchaseOrder: ({ purchaseOrder }) => writings(purchaseOrder).some((one) => text.includes(one)),
    amount: (order) =>
      entry.leftCents === openCents(order) || (entry.leftCents < 0 && -entry.leftCents === keptCents(order)),
    name: ({ organisation }) => namesIn(organisation).some((word) => payer.has(word)),
  };
  const kinds = Object.keys(weights) as EvidenceKind[];
  return orders
    .map((order) => ({ order, because: kinds.filter((kind) => tests[kind](order)) }))
    .filter(({ because }) => because.length > 0)
    .map((one) => ({ ...one, weight: one.because.reduce((sum, kind) => sum + weights[kind], 0) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ order, because }) => ({ order, because }));
}
