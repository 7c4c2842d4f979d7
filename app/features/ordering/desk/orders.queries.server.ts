import type { FoundationScope } from "~/features/identity/access/scope";
import { fromDayInput, startOfDay } from "~/lib/dates";
import { type Asked, cutPage, type Keyed, type ListPage, pageSize } from "~/lib/lists/list-page";
import type { PaymentWay } from "~prisma/client";
import { now } from "~/platform/clock.server";
import { pool } from "~/platform/db/db.server";
import { keyPage, type Put, statementValues } from "~/platform/db/key-page";
import { type Ledger, returnedPart, type Returned } from "../orders/balance";
import { eventsForStaff, lookSince, type OrderStatus } from "../orders/order";
import { holdEnded, invoiceMadeBefore, isDisputed, waitsForInvoice } from "./order-conditions";
import type { orderList, quoteList } from "./order-list";
import { orderSearch } from "./order-search";

/** In the lists of orders and quotes. */
export interface DeskOrder {
  id: string;
  number: string;
  status: OrderStatus;
  way: PaymentWay;
  returned: Returned | null;
  amountCents: number;
  currency: string;
  seats: number;
  attendeeName: string;
  /** The one that ordered, or what somebody filled in. */
  organisation: string;
  email: string;
  purchaseOrder: string;
  awaitsPurchaseOrder: boolean;
  /** The names of its groups. */
  cohort: string;
  createdAt: Date;
  /** Until when it stands. */
  expiresAt: Date;
  paidAt: Date | null;
  acceptedAt: Date | null;
  acceptedByName: string;
  isDemo: boolean;
}

type Filters = Asked<typeof orderList>["filters"] & Asked<typeof quoteList>["filters"];
type AskedOrders = Omit<Asked<typeof orderList>, "filters"> & { filters: Partial<Filters> };

const keys = { ordered: `o."createdAt"`, amount: `o."amountCents"`, due: `o."expiresAt"` } as const;

/** A quote that nobody accepted is no order. */
const isOrder = `(o."quoteTokenHash" is null or o."acceptedAt" is not null)`;

/** Orders as a page of the list of them; who searches also finds quotes that are no order yet. One query. */
export const deskOrders = (
  _scope: FoundationScope<"order.read">,
  asked: Asked<typeof orderList>,
  size = pageSize,
): Promise<ListPage<DeskOrder>> => ordersWhere(asked, asked.typed === "" ? [isOrder] : [], size);

/** The same of what began as a quote. */
export const deskQuotes = (
  _scope: FoundationScope<"order.read">,
  asked: Asked<typeof quoteList>,
  size = pageSize,
): Promise<ListPage<DeskOrder>> => ordersWhere(asked, [`o."quoteTokenHash" is not null`], size);

/** What an organisation or a group is called to which a list is narrowed; null when there is none. */
export async function orderListOnly(
  _scope: FoundationScope<"order.read">,
  { organisation, cohort }: Partial<Pick<Filters, "organisation" | "cohort">>,
): Promise<{ filter: "organisation" | "cohort"; name: string | null } | null> {
  const id = organisation ?? cohort;
  if (!id) return null;
  const table = organisation ? "Organisation" : "Cohort";
  const { rows } = await pool.query<{ name: string }>(`select name from "${table}" where id = $1`, [id]);
  return { filter: organisation ? "organisation" : "cohort", name: rows[0]?.name ?? null };
}

/** What the filters ask of an order called `o`. */
function conditionsOf({ status, state, way, organisation, cohort, from, until }: Partial<Filters>, put: Put) {
  const at = now();
  const conditions: string[] = [];
  if (status === "look")
    conditions.push(
      `o.id in (select "orderId" from "OrderEvent" where kind = any(${put(eventsForStaff)}) and at >= ${put(lookSince(at))})`,
    );
  else if (status === "holdEnded") conditions.push(holdEnded(put(at)));
  else if (status === "noInvoice") conditions.push(waitsForInvoice(put(invoiceMadeBefore(at))));
  else if (status === "disputed") conditions.push(isDisputed);
  else if (status) conditions.push(`o.status = ${put(status)}`);
  if (state) conditions.push(quoteIs(state, put));
  if (way) conditions.push(`o.way = ${put(way)}`);
  if (organisation) conditions.push(`o."organisationId" = ${put(organisation)}`);
  if (cohort)
    conditions.push(`o.id in (select "orderId" from "OrderLine" where "cohortId" = ${put(cohort)})`);
  if (from) conditions.push(`o."createdAt" >= ${put(fromDayInput(from))}`);
  if (until) conditions.push(`o."createdAt" < ${put(fromDayInput(until, 1))}`);
  return conditions;
}

function quoteIs(state: NonNullable<Filters["state"]>, put: Put): string {
  switch (state) {
    case "open":
      return `o.status = 'QUOTED' and o."expiresAt" >= ${put(now())}`;
    case "accepted":
      return `o."acceptedAt" is not null`;
    case "acceptedToday":
      return `o."acceptedAt" >= ${put(startOfDay(now()))}`;
    case "lapsed":
      return `o."acceptedAt" is null and (o.status <> 'QUOTED' or o."expiresAt" < ${put(now())})`;
  }
}

async function ordersWhere(asked: AskedOrders, where: string[], size: number): Promise<ListPage<DeskOrder>> {
  const { values, put } = statementValues();
  const page = keyPage(
    {
      ...{ table: `"Order"`, as: "o", key: keys[asked.sort.by] },
      kind: asked.sort.by === "amount" ? "number" : "instant",
      where: [...where, ...conditionsOf(asked.filters, put)],
      found: asked.typed === "" ? null : orderSearch(asked.typed, put),
    },
    asked,
    size,
    put,
  );
  const { rows } = await pool.query<Omit<DeskOrder, "returned"> & Ledger & Keyed>(
    `with page as (${page.text})
      select page.key, o.id, o.number, o.status::text as status, o.way::text as way, o."amountCents", o.currency, o."attendeeName",
        coalesce(g.name, o."buyerOrganisation") as organisation, o."purchaseOrder", o."awaitsPurchaseOrder", o."createdAt", o."expiresAt",
        o."paidAt", o."acceptedAt", o."acceptedByName", o."isDemo", p.email, l.seats, l.cohort,
        (select coalesce(json_agg(json_build_object('kind', kind, 'status', status, 'amountCents', "amountCents")), '[]')
          from "Payment" where "orderId" = o.id) as payments,
        (select coalesce(json_agg(json_build_object('status', status, 'withdrawnCents', "withdrawnCents")), '[]')
          from "Dispute" where "orderId" = o.id) as disputes
      from page join "Order" o on o.id = page.id join "Person" p on p.id = o."personId"
      left join "Organisation" g on g.id = o."organisationId"
      cross join lateral (select coalesce(sum(l.quantity), 0)::int as seats, coalesce(string_agg(c.name, ', ' order by l.position), '') as cohort
        from "OrderLine" l left join "Cohort" c on c.id = l."cohortId" where l."orderId" = o.id) l
      ${page.order}`,
    values,
  );
  const { rows: shown, ...ways } = cutPage(rows, asked.place, size);
  return {
    ...ways,
    rows: shown.map(({ key: _key, payments, disputes, ...row }) => ({
      ...row,
      returned: returnedPart({ payments, disputes }),
    })),
  };
}
