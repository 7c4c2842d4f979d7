import type { FoundationScope } from "~/features/identity/access/scope";
import type { Prisma } from "~prisma/client";
import { db } from "~/platform/db/db.server";
import { candidateFields, type NamedCandidate, toCandidate } from "../matching/candidates.db.server";
import { leftOf } from "./entries.db.server";
import { keptCents, openCents } from "../matching/invoice-balance";
import { type EvidenceKind, likelyOrders } from "../matching/likely-orders";
import { obstacleOf } from "../matching/matching";
import { type InvoicePlace, referencesIn } from "../matching/references";

export interface Suggestion {
  id: string;
  number: string;
  organisation: string;
  invoice: InvoicePlace | null;
  /** Still to be paid; negative: owed to the buyer. */
  openCents: number;
  /** So much would be assigned. */
  amountCents: number;
  because: EvidenceKind[];
}

/** What a booking became for an order; `isHolding`: it was not taken back. */
interface AssignedPart {
  paymentId: string;
  orderId: string;
  number: string;
  amountCents: number;
  isHolding: boolean;
  reason: string;
}

export interface EntryDetail {
  id: string;
  bookedOn: Date;
  amountCents: number;
  leftCents: number;
  currency: string;
  counterparty: string;
  counterpartyIban: string;
  description: string;
  isReversal: boolean;
  status: "OPEN" | "MATCHED" | "SET_ASIDE";
  note: string;
  decidedAt: Date | null;
  /** Who of staff decided; null: nobody, or by itself. */
  decidedBy: string | null;
  parts: AssignedPart[];
  suggestions: Suggestion[];
}

/** A booking with what became of it and the orders that it may be about; null when there is none. */
export async function bankEntry(
  _scope: FoundationScope<"payment.read">,
  id: string,
): Promise<EntryDetail | null> {
  const row = await db.bankEntry.findUnique({
    where: { id },
    include: {
      payments: { include: { order: { select: { number: true } } }, orderBy: { createdAt: "asc" } },
    },
  });
  if (!row) return null;
  const by = row.decidedById && (await db.person.findUnique({ where: { id: row.decidedById } }));
  const leftCents = leftOf({ ...row, payments: row.payments.filter(({ status }) => status !== "FAILED") });
  return {
    id,
    bookedOn: row.bookedOn,
    amountCents: row.amountCents,
    leftCents,
    currency: row.currency,
    counterparty: row.counterparty,
    counterpartyIban: row.counterpartyIban,
    description: row.description,
    isReversal: row.isReversal,
    status: row.status,
    note: row.note,
    decidedAt: row.decidedAt,
    decidedBy: by ? by.name || by.email : null,
    parts: row.payments.map(({ id: paymentId, orderId, order, amountCents, status, reason }) => ({
      paymentId,
      orderId,
      number: order.number,
      amountCents,
      isHolding: status !== "FAILED",
      reason,
    })),
    suggestions: row.status === "OPEN" ? await suggestionsFor(row, leftCents) : [],
  };
}

/** How many orders are looked through for one that a booking may be about; the newest. */
const most = 500;
const named = {
  ...candidateFields,
  purchaseOrder: true,
  buyerOrganisation: true,
  organisation: { select: { name: true } },
} satisfies Prisma.OrderSelect;

async function suggestionsFor(
  entry: { description: string; counterparty: string; amountCents: number },
  leftCents: number,
): Promise<Suggestion[]> {
  const rows = await db.order.findMany({
    where: {
      way: "INVOICE",
      status: entry.amountCents > 0 ? "ON_INVOICE" : { in: ["ON_INVOICE", "PAID", "CANCELLED"] },
      invoices: { some: {} },
      ...(entry.amountCents < 0 && { payments: { some: { kind: "CAPTURE" } } }),
    },
    select: named,
    orderBy: { createdAt: "desc" },
    take: most,
  });
  const orders = rows.map(({ purchaseOrder, buyerOrganisation, organisation, ...row }) => ({
    ...toCandidate(row),
    purchaseOrder,
    organisation: organisation?.name ?? buyerOrganisation,
  }));
  return likelyOrders({ ...entry, leftCents }, orders).map(({ order, because }) => {
    const open = openCents(order);
    const wanted = leftCents > 0 ? open : open < 0 ? -open : keptCents(order);
    return {
      id: order.id,
      number: order.number,
      organisation: order.organisation,
      invoice: order.invoiceNumbers[0] ?? null,
      openCents: open,
      amountCents: Math.min(Math.abs(leftCents), wanted),
      because,
    };
  });
}

/** The order that a typed number leads to, of an order or of an invoice, however it was typed; null when it leads to none, or to several. */
export async function orderByNumber(
  _scope: FoundationScope<"payment.read">,
  typed: string,
): Promise<NamedCandidate | null> {
  const { orders, invoices, maybe } = referencesIn(typed.slice(0, 200));
  const places = [...invoices, ...maybe].map(({ year, sequence }) => ({ year, sequence }));
  if (orders.length + places.length === 0) return null;
  const rows = await db.order.findMany({
    where: {
      OR: [{ number: { in: orders } }, { invoices: { some: { kind: "INVOICE", OR: places } } }],
    },
    select: candidateFields,
    take: 2,
  });
  return rows.length === 1 ? toCandidate(rows[0]!) : null;
}

export interface OrderBalance {
  id: string;
  number: string;
  currency: string;
  openCents: number;
  keptCents: number;
  /** Why it takes no money by bank; null when it does. */
  obstacle: ReturnType<typeof obstacleOf>;
}

/** What is open of an order on invoice and what is here of it, for the forms by which staff write down money; null when there is none. */
export async function orderBalance(
  _scope: FoundationScope<"payment.read">,
  id: string,
): Promise<OrderBalance | null> {
  const row = await db.order.findUnique({ where: { id }, select: { ...candidateFields, currency: true } });
  if (!row) return null;
  const { currency, ...rest } = row;
  const order = toCandidate(rest);
  return {
    id,
    number: order.number,
    currency,
    openCents: openCents(order),
    keptCents: keptCents(order),
    obstacle: obstacleOf(order),
  };
}
