import type { FoundationScope } from "~/features/identity/access/scope";
import { eventsForStaff, lookSince, type OrderStatus } from "../orders/order";
import { type Ledger, returnedPart, type Returned } from "../orders/balance";
import { normaliseCode } from "~/lib/codes";
import { now } from "~/platform/clock.server";
import { pool } from "~/platform/db/db.server";
import { prefixQuery } from "~/platform/db/prefix-query";
import type { OrderFilter } from "./order-filters";

export interface DeskOrder {
  id: string;
  number: string;
  status: OrderStatus;
  returned: Returned | null;
  amountCents: number;
  currency: string;
  attendeeName: string;
  organisation: string;
  email: string;
  cohort: string;
  createdAt: Date;
  isDemo: boolean;
}

const orderPageSize = 50;

/** An order's number however it was typed (`b7k3m92qd`), and a ticket's. */
const numbersIn = (typed: string) => {
  const plain = typed.toUpperCase().replace(/[\s-]/g, "");
  return [`B-${normaliseCode(plain.replace(/^B(?=.{8}$)/, ""))}`, normaliseCode(plain)];
};

/** One look-up per index, rather than one condition that no index can serve. */
const found = (numbers: string, words: string) => `
  select id from "Order" where number = any(${numbers})
  union select "orderId" from "Ticket" where number = any(${numbers})
  union select o.id from "Order" o join "Person" p on p.id = o."personId"
    where to_tsvector('simple', p.name || ' ' || p.email) @@ ${words}::tsquery
  union select id from "Order"
    where to_tsvector('simple', "attendeeName" || ' ' || "buyerOrganisation") @@ ${words}::tsquery`;

/** Orders, newest first: those that a number, name or address leads to, of one status. One query. */
export async function deskOrders(
  _scope: FoundationScope<"order.read">,
  asked: { typed: string; filter: OrderFilter | null; page: number },
): Promise<{ orders: DeskOrder[]; pages: number }> {
  const values: unknown[] = [];
  const put = (value: unknown) => `$${values.push(value)}`;
  const conditions = ["true"];
  if (asked.typed.trim() !== "")
    conditions.push(`id in (${found(put(numbersIn(asked.typed)), put(prefixQuery(asked.typed) ?? ""))})`);
  if (asked.filter === "look")
    conditions.push(
      `id in (select "orderId" from "OrderEvent" where kind = any(${put(eventsForStaff)}) and at >= ${put(lookSince(now()))})`,
    );
  else if (asked.filter) conditions.push(`status = ${put(asked.filter)}::"OrderStatus"`);
  const { rows } = await pool.query<Omit<DeskOrder, "returned"> & Ledger & { total: number }>(
    `with page as (
        select *, count(*) over ()::int as total from "Order" where ${conditions.join(" and ")}
        order by "createdAt" desc, id desc limit ${orderPageSize} offset ${put((asked.page - 1) * orderPageSize)})
      select o.id, o.number, o.status::text as status, o."amountCents", o.currency, o."attendeeName",
        coalesce(g.name, o."buyerOrganisation") as organisation, o."createdAt", o."isDemo", o.total, p.email,
        (select coalesce(string_agg(c.name, ', ' order by l.position), '') from "OrderLine" l join "Cohort" c on c.id = l."cohortId"
          where l."orderId" = o.id) as cohort,
        (select coalesce(json_agg(json_build_object('kind', kind, 'status', status, 'amountCents', "amountCents")), '[]')
          from "Payment" where "orderId" = o.id) as payments,
        (select coalesce(json_agg(json_build_object('status', status, 'withdrawnCents', "withdrawnCents")), '[]')
          from "Dispute" where "orderId" = o.id) as disputes
      from page o join "Person" p on p.id = o."personId" left join "Organisation" g on g.id = o."organisationId"
      order by o."createdAt" desc, o.id desc`,
    values,
  );
  return {
    orders: rows.map(({ total: _total, payments, disputes, ...row }) => ({
      ...row,
      returned: returnedPart({ payments, disputes }),
    })),
    pages: Math.ceil((rows[0]?.total ?? 0) / orderPageSize),
  };
}
