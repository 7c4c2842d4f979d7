import type { FoundationScope } from "~/features/identity/access/scope";
import {
  type Disputed,
  type Movement,
  owedCents,
  refundableCents,
  returnedPart,
  type Returned,
} from "../orders/balance";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { Locale } from "~/i18n/locale";
import type { PaymentSource, PaymentWay, Prisma, Receipt } from "~prisma/client";
import { db, pool } from "~/platform/db/db.server";
import type { OrderEventKind, OrderStatus } from "../orders/order";

/** One line of an order's history: what happened to it, or what staff did. */
export interface HistoryLine {
  id: string;
  at: Date;
  /** Null for what staff did. */
  event: OrderEventKind | null;
  /** Null for what happened. */
  act: string | null;
  /** Who did it; null when nobody did. */
  who: string | null;
  amountCents: number | null;
  currency: string | null;
  reason: string | null;
}

interface OrderFacts {
  id: string;
  number: string;
  status: OrderStatus;
  amountCents: number;
  vatCents: number;
  currency: string;
  attendeeName: string;
  attendeeLatinName: string;
  buyerOrganisation: string;
  buyerReference: string;
  createdAt: Date;
  paidAt: Date | null;
  expiresAt: Date;
  isDemo: boolean;
  personId: string;
  email: string;
  organisation: { id: string; name: string } | null;
  way: PaymentWay;
  purchaseOrder: string;
  awaitsPurchaseOrder: boolean;
}

/** So many seats of one thing. */
interface DeskOrderLine {
  title: string;
  cohort: { id: string; name: string } | null;
  quantity: number;
  unitCents: number;
  netCents: number;
}

/** An order with its money. `leftCents` can still be refunded. */
export interface DeskOrderDetail extends OrderFacts {
  title: string;
  lines: DeskOrderLine[];
  tickets: { number: string; isVoid: boolean }[];
  leftCents: number;
  /** Paid too much since seats were cancelled: still to be given back. */
  owedCents: number;
  /** Money came through Stripe, and goes back there. */
  isPaidOnline: boolean;
  returned: Returned | null;
  payments: (Movement & { source: PaymentSource; currency: string; reason: string; at: Date })[];
  /** Open ones wait for an answer until `dueAt`. */
  disputes: (Disputed & { amountCents: number; currency: string; dueAt: Date | null; at: Date })[];
  receipts: (Pick<Receipt, "year" | "sequence" | "kind" | "amountCents"> & { at: Date })[];
}

/** Everything staff see of an order but its history; null when there is none. */
export async function deskOrder(
  _scope: FoundationScope<"order.read">,
  id: string,
  locale: Locale,
): Promise<DeskOrderDetail | null> {
  const row = await db.order.findUnique({ where: { id }, select: detail });
  if (!row) return null;
  const { person, lines, tickets, payments, disputes, receipts, cancellations, ...facts } = row;
  const ledger = { payments, disputes };
  const listed = lines.map(({ offer, ...line }) => ({
    ...line,
    title: contentTitle(offer.contentId, locale),
  }));
  return {
    ...facts,
    email: person.email,
    title: new Intl.ListFormat(locale).format(new Set(listed.map(({ title }) => title))),
    lines: listed,
    tickets: tickets.map(({ number, voidedAt }) => ({ number, isVoid: voidedAt !== null })),
    leftCents: refundableCents(ledger),
    owedCents: owedCents({ ...facts, ...ledger, cancellations }),
    isPaidOnline: payments.some(({ kind, source }) => kind === "CAPTURE" && source === "STRIPE"),
    returned: returnedPart(ledger),
    payments: payments.map(({ createdAt: at, ...payment }) => ({ ...payment, at })),
    disputes: disputes.map(({ createdAt: at, ...dispute }) => ({ ...dispute, at })),
    receipts: receipts.map(({ issuedAt: at, ...receipt }) => ({ ...receipt, at })),
  };
}

const byTime = [{ createdAt: "asc" }, { id: "asc" }] as const;
const detail = {
  id: true,
  number: true,
  status: true,
  amountCents: true,
  vatCents: true,
  currency: true,
  attendeeName: true,
  attendeeLatinName: true,
  buyerOrganisation: true,
  buyerReference: true,
  createdAt: true,
  paidAt: true,
  expiresAt: true,
  isDemo: true,
  personId: true,
  person: { select: { email: true } },
  way: true,
  purchaseOrder: true,
  awaitsPurchaseOrder: true,
  organisation: { select: { id: true, name: true } },
  lines: {
    select: {
      quantity: true,
      unitCents: true,
      netCents: true,
      cohort: { select: { id: true, name: true } },
      offer: { select: { contentId: true } },
    },
    orderBy: { position: "asc" },
  },
  tickets: { select: { number: true, voidedAt: true }, orderBy: { id: "asc" } },
  payments: {
    select: {
      kind: true,
      status: true,
      source: true,
      amountCents: true,
      currency: true,
      reason: true,
      createdAt: true,
    },
    orderBy: [...byTime],
  },
  disputes: {
    select: {
      status: true,
      amountCents: true,
      withdrawnCents: true,
      currency: true,
      dueAt: true,
      createdAt: true,
    },
    orderBy: [...byTime],
  },
  cancellations: { select: { creditCents: true } },
  receipts: {
    select: { year: true, sequence: true, kind: true, amountCents: true, issuedAt: true },
    orderBy: [{ year: "asc" }, { sequence: "asc" }],
  },
} satisfies Prisma.OrderSelect;

/** The history of an order with the lines of the audit log about it, oldest first. One query. */
export async function orderHistory(
  _scope: FoundationScope<"order.read">,
  orderId: string,
): Promise<HistoryLine[]> {
  const { rows } = await pool.query<HistoryLine>({
    name: "desk-order-history",
    text: `select id, at, event, act, who, (detail->>'amountCents')::int as "amountCents", detail->>'currency' as currency,
        detail->>'reason' as reason
      from (
        select id, at, kind as event, null as act, null as who, detail from "OrderEvent" where "orderId" = $1
        union all
        select a.id, a.at, null, a.act, coalesce(nullif(p.name, ''), p.email), a.detail
        from "AuditEntry" a left join "Person" p on p.id = a."actorId"
        where a."subjectType" = 'order' and a."subjectId" = $1::uuid::text) h
      order by at, id`,
    values: [orderId],
  });
  return rows;
}
