import type { Prisma } from "~prisma/client";
import type { OrderEventKind } from "../orders/order";
import { beganAsQuote } from "../quotes/quote";
import type { StateFacts } from "./order-state";

/** What of an order says where it stands. */
export const withStateFacts = {
  status: true,
  quoteTokenHash: true,
  acceptedAt: true,
  createdAt: true,
  awaitsPurchaseOrder: true,
  invoiceFrom: true,
  expiresAt: true,
  invoices: {
    select: { year: true, sequence: true, dueAt: true },
    where: { kind: "INVOICE" },
  },
  events: { select: { kind: true, at: true, detail: true }, orderBy: [{ at: "asc" }, { id: "asc" }] },
} satisfies Prisma.OrderSelect;

/** The same, as rules take it. */
export const stateFactsOf = (row: Prisma.OrderGetPayload<{ select: typeof withStateFacts }>): StateFacts => ({
  ...row,
  beganAsQuote: beganAsQuote(row),
  orderedAt: row.acceptedAt ?? row.createdAt,
  dueAt: row.invoices[0]?.dueAt ?? null,
  events: row.events.map(({ kind }) => kind as OrderEventKind),
});
