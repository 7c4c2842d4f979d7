import {
  type Disputed,
  type Movement,
  refundableCents,
  returnedPart,
  type Returned,
} from "../orders/balance";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { Locale } from "~/i18n/locale";
import { pool } from "~/platform/db/db.server";
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
  cohortId: string | null;
  cohortName: string | null;
  contentId: string | null;
  ticketNumber: string | null;
  isTicketVoid: boolean;
}

/** An order with its money. `leftCents` can still be refunded. */
export interface DeskOrderDetail extends Omit<OrderFacts, "contentId"> {
  title: string;
  leftCents: number;
  returned: Returned | null;
  payments: (Movement & { currency: string; reason: string; at: Date })[];
  /** Open ones wait for an answer until `dueAt`. */
  disputes: (Disputed & { amountCents: number; currency: string; dueAt: Date | null; at: Date })[];
  receipts: { year: number; sequence: number; amountCents: number; creditsId: string | null; at: Date }[];
}

interface Row extends OrderFacts {
  payments: (Movement & { currency: string; reason: string; at: number })[];
  disputes: (Disputed & { amountCents: number; currency: string; dueAt: number | null; at: number })[];
  receipts: { year: number; sequence: number; amountCents: number; creditsId: string | null; at: number }[];
}

/** Everything staff see of an order but its history; null when there is none. One query. */
export async function deskOrder(id: string, locale: Locale): Promise<DeskOrderDetail | null> {
  const { rows } = await pool.query<Row>({
    name: "desk-order",
    text: `select o.id, o.number, o.status::text as status, o."amountCents", o."vatCents", o.vat, o.currency, o."attendeeName", o."attendeeLatinName",
        o."buyerOrganisation", o."buyerReference", o."createdAt", o."paidAt", o."expiresAt", o."isDemo", o."personId",
        p.email, c.id as "cohortId", c.name as "cohortName", f."contentId",
        t.number as "ticketNumber", t."voidedAt" is not null as "isTicketVoid",
        (select coalesce(json_agg(json_build_object('kind', kind, 'status', status, 'amountCents', "amountCents",
            'currency', currency, 'reason', reason, 'at', extract(epoch from "createdAt") * 1000) order by "createdAt", id), '[]')
          from "Payment" where "orderId" = o.id) as payments,
        (select coalesce(json_agg(json_build_object('status', status, 'amountCents', "amountCents", 'withdrawnCents', "withdrawnCents",
            'currency', currency, 'dueAt', extract(epoch from "dueAt") * 1000, 'at', extract(epoch from "createdAt") * 1000)
            order by "createdAt", id), '[]')
          from "Dispute" where "orderId" = o.id) as disputes,
        (select coalesce(json_agg(json_build_object('year', year, 'sequence', sequence, 'amountCents', "amountCents",
            'creditsId', "creditsId", 'at', extract(epoch from "issuedAt") * 1000) order by year, sequence), '[]')
          from "Receipt" where "orderId" = o.id) as receipts
      from "Order" o join "Person" p on p.id = o."personId" left join "Offer" f on f.id = o."offerId"
      left join "Cohort" c on c.id = o."cohortId" left join "Ticket" t on t."orderId" = o.id
      where o.id = $1`,
    values: [id],
  });
  const row = rows[0];
  if (!row) return null;
  const { payments, disputes, receipts, contentId, ...facts } = row;
  const ledger = { payments, disputes };
  return {
    ...facts,
    title: contentId ? contentTitle(contentId, locale) : "",
    leftCents: refundableCents(ledger),
    returned: returnedPart(ledger),
    payments: payments.map(({ at, ...payment }) => ({ ...payment, at: new Date(at) })),
    disputes: disputes.map(({ at, dueAt, ...dispute }) => ({
      ...dispute,
      at: new Date(at),
      dueAt: dueAt === null ? null : new Date(dueAt),
    })),
    receipts: receipts.map(({ at, ...receipt }) => ({ ...receipt, at: new Date(at) })),
  };
}

/** The history of an order with the lines of the audit log about it, oldest first. One query. */
export async function orderHistory(orderId: string): Promise<HistoryLine[]> {
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
