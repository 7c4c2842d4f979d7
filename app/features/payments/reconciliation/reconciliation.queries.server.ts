import type { FoundationScope } from "~/features/identity/access/scope";
import type { OrderStatus } from "~/features/ordering/orders/order";
import { now } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";

const day = 86_400_000;
const most = 100;

/** An order of which Stripe should have told the end by now. */
export interface SilentOrder {
  id: string;
  number: string;
  status: OrderStatus;
  amountCents: number;
  currency: string;
  createdAt: Date;
  comparedAt: Date | null;
}

/** Orders past their time, or whose buyer came back from paying while Stripe was silent; and payments that have been under way for days. */
export const silentOrders = (_scope: FoundationScope<"payment.read">): Promise<SilentOrder[]> => {
  const at = now().getTime();
  return db.order.findMany({
    where: {
      OR: [
        { status: "PENDING", expiresAt: { lte: new Date(at) } },
        { status: "PENDING", unansweredAt: { not: null } },
        { status: "PROCESSING", createdAt: { lte: new Date(at - 3 * day) } },
      ],
    },
    select: {
      id: true,
      number: true,
      status: true,
      amountCents: true,
      currency: true,
      createdAt: true,
      comparedAt: true,
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: most,
  });
};

export interface FoundPayment {
  id: string;
  number: string;
  amountCents: number;
  currency: string;
  at: Date;
}

/** Payments of the last thirty days that were found by comparing, because no message of Stripe told of them. Newest first. */
export async function foundPayments(_scope: FoundationScope<"payment.read">): Promise<FoundPayment[]> {
  const found = await db.auditEntry.findMany({
    where: { act: "payment.found", at: { gte: new Date(now().getTime() - 30 * day) } },
    select: { at: true, subjectId: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: most,
  });
  const orders = await db.order.findMany({
    where: { id: { in: found.map(({ subjectId }) => subjectId) } },
    select: { id: true, number: true, amountCents: true, currency: true },
  });
  return found.flatMap(({ at, subjectId }) => {
    const order = orders.find(({ id }) => id === subjectId);
    return order ? [{ ...order, at }] : [];
  });
}

/**
 * - `overdue`: its invoice is past its term and not paid. - `underpaid`: it is paid, and less is here than was invoiced and not credited.
 * - `overpaid`: more is here than that.
 */
export type BalanceKind = "overdue" | "underpaid" | "overpaid";

export interface InvoiceDifference {
  id: string;
  number: string;
  organisation: string;
  kind: BalanceKind;
  /** How much is open, or owed to the buyer. */
  cents: number;
  currency: string;
  dueAt: Date | null;
}

/** Orders on invoice whose money is not what their documents say, those that wait longest first. One query, over orders on invoice alone. */
export async function invoiceDifferences(
  _scope: FoundationScope<"payment.read">,
): Promise<InvoiceDifference[]> {
  const { rows } = await pool.query<InvoiceDifference>({
    name: "desk-invoice-differences",
    text: `select o.id, o.number, coalesce(g.name, o."buyerOrganisation") as organisation, o.currency, i.due as "dueAt",
        case when p.kept > i.net then 'overpaid' when o.status = 'ON_INVOICE' then 'overdue' else 'underpaid' end as kind,
        abs(i.net - p.kept) as cents
      from "Order" o
      cross join lateral (select sum("amountCents")::int as net, min("dueAt") as due from "Invoice" where "orderId" = o.id) i
      cross join lateral (select coalesce(sum(case kind when 'CAPTURE' then "amountCents" else -"amountCents" end), 0)::int as kept
        from "Payment" where "orderId" = o.id and status <> 'FAILED') p
      left join "Organisation" g on g.id = o."organisationId"
      where o.way = 'INVOICE' and o.status in ('ON_INVOICE', 'PAID', 'CANCELLED') and i.net is not null
        and case o.status when 'ON_INVOICE' then p.kept > i.net or p.kept < i.net and i.due < $1 else p.kept <> i.net end
      order by i.due, o.id limit ${most}`,
    values: [now()],
  });
  return rows;
}

export interface SlowRefund {
  id: string;
  number: string;
  amountCents: number;
  currency: string;
  at: Date;
}

/** Refunds through Stripe that have been under way for more than a day, the oldest first. */
export async function slowRefunds(_scope: FoundationScope<"payment.read">): Promise<SlowRefund[]> {
  const rows = await db.payment.findMany({
    where: { kind: "REFUND", status: "PENDING", createdAt: { lte: new Date(now().getTime() - day) } },
    select: {
      amountCents: true,
      currency: true,
      createdAt: true,
      order: { select: { id: true, number: true } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: most,
  });
  return rows.map(({ order, createdAt: at, ...refund }) => ({ ...refund, ...order, at }));
}
