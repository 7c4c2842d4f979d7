import type { FoundationScope } from "~/features/identity/access/scope";
import type { Prisma } from "~prisma/client";
import { dutchOrder } from "~/lib/folding/dutch-order";
import { now } from "~/platform/clock.server";
import { type Db, db, pool } from "~/platform/db/db.server";
import type { OrderEventKind } from "~/features/ordering/orders/order";
import { refundableCents } from "~/features/ordering/orders/balance";
import { findCancellable } from "../cancellation/cancellable-orders.db.server";
import { quoteOf } from "../cancellation/cancellation-quote";
import { wholeShareBp } from "~/features/ordering/cancelling/cancellation-share";
import { teamSeats } from "./settlement";
import type { SeatState, SeatToSettle, SettlementSeat, UnsettledCohort } from "./settlement";

const settledBy = {
  settledWithRefund: "refund",
  settledWithoutRefund: "keep",
  toldOfCancellation: "told",
} as const satisfies Partial<Record<OrderEventKind, SeatToSettle["settled"]>>;
const settledKinds = Object.keys(settledBy);

/**
 * Everybody with a seat in a cohort: who paid, and who is paying. By name; an organisation's seats are one row, as far as nobody completed
 * them. Also with a closed account, whose money it is; not whoever erased it and so gave the seat up.
 */
export async function settlementSeats(
  _scope: FoundationScope<"order.refund">,
  cohortId: string,
  tx: Db = db,
): Promise<SettlementSeat[]> {
  const orders = await tx.order.findMany({
    where: {
      seats: { some: { cohortId, status: { not: "RELEASED" } } },
      OR: [
        { organisationId: null, status: { in: ["PENDING", "PROCESSING", "PAID"] } },
        { organisationId: { not: null }, status: { in: ["PENDING", "PROCESSING", "PAID", "ON_INVOICE"] } },
      ],
      person: { erasedAt: null },
    },
    select: settled,
    orderBy: { id: "asc" },
  });
  const seats = orders
    .toSorted((a, b) => dutchOrder(a.attendeeName, b.attendeeName))
    .map((order) => (order.organisation ? ofTeam(tx, order, cohortId) : ofPerson(order)));
  return (await Promise.all(seats)).filter((seat) => seat !== null);
}

const settled = {
  id: true,
  number: true,
  status: true,
  currency: true,
  attendeeName: true,
  organisation: { select: { name: true } },
  person: { select: { email: true } },
  payments: true,
  disputes: true,
  tickets: { select: { enrolment: { select: { completedAt: true } } } },
  events: { where: { kind: { in: settledKinds } }, orderBy: [{ at: "asc" }, { id: "asc" }] },
} satisfies Prisma.OrderSelect;
type Row = Prisma.OrderGetPayload<{ select: typeof settled }>;

const listed = ({ id, number, currency, person }: Row) => ({
  ...{ orderId: id, orderNumber: number, email: person.email, currency },
});
const settledOf = (events: Row["events"]) => settledBy[events.at(-1)?.kind as keyof typeof settledBy] ?? null;

const ofPerson = (row: Row): SettlementSeat => ({
  ...listed(row),
  name: row.attendeeName || row.person.email,
  state: stateOf(
    row.status,
    row.tickets.some(({ enrolment }) => enrolment?.completedAt),
  ),
  settled: settledOf(row.events),
  leftCents: refundableCents(row),
  team: null,
});

/** Null when all its seats in the group were completed: these stay. Its order may have seats in other groups, settled by themselves. */
async function ofTeam(tx: Db, row: Row, cohortId: string): Promise<SettlementSeat | null> {
  const common = { ...listed(row), name: row.organisation!.name };
  const isOfGroup = ({ detail }: Row["events"][number]) =>
    (detail as { cohortId?: unknown } | null)?.cohortId === cohortId;
  const choice = settledOf(row.events.filter(isOfGroup));
  if (row.status === "PENDING" || row.status === "PROCESSING") {
    const state = stateOf(row.status, false);
    return { ...common, state, settled: choice, leftCents: 0, team: { seats: 0, completed: 0 } };
  }
  const order = (await findCancellable(tx, { id: row.id }, now()))!;
  const [open, completed] = teamSeats(order, cohortId);
  if (open.length === 0) return null;
  const quote = quoteOf(order, new Set(open.map(({ id }) => id)), wholeShareBp);
  return {
    ...common,
    ...{ state: "running", settled: choice, leftCents: quote.creditCents },
    team: { seats: open.length, completed: completed.length },
  };
}

const stateOf = (status: string, isCompleted: boolean): SeatState =>
  status === "PENDING"
    ? "paying"
    : status === "PROCESSING"
      ? "underWay"
      : isCompleted
        ? "completed"
        : "running";

/** Cancelled cohorts in which not everybody with a seat is settled, the soonest first. One query. */
export async function unsettledCohorts(_scope: FoundationScope<"order.refund">): Promise<UnsettledCohort[]> {
  const { rows } = await pool.query<UnsettledCohort>({
    name: "unsettled-cohorts",
    text: `select c.id, c.name, c."startsAt", c."timeZone",
        count(distinct o.id) filter (where o.status in ('PAID', 'ON_INVOICE') and e.kind is null)::int as "toChoose",
        count(distinct o.id) filter (where o.status in ('PAID', 'ON_INVOICE') and e.kind = 'settledWithRefund')::int as refunding,
        count(distinct o.id) filter (where o.status in ('PENDING', 'PROCESSING'))::int as paying
      from "Cohort" c join "Seat" s on s."cohortId" = c.id and s.status <> 'RELEASED'
      join "Order" o on o.id = s."orderId" and (o.status in ('PENDING', 'PROCESSING', 'PAID') or o.status = 'ON_INVOICE' and o."organisationId" is not null)
      join "Person" p on p.id = o."personId" and p."erasedAt" is null
      left join lateral (select e.kind from "OrderEvent" e where e."orderId" = o.id
        and e.kind in ('settledWithRefund', 'settledWithoutRefund') and (o."organisationId" is null or e.detail->>'cohortId' = c.id::text)
        order by e.at desc, e.id desc limit 1) e on true
      where c.status = 'CANCELLED' and (o.status in ('PENDING', 'PROCESSING') or e.kind is distinct from 'settledWithoutRefund')
        and (o."organisationId" is null or not exists (select from "Ticket" t join "Enrolment" n on n."ticketId" = t.id
          where t."seatId" = s.id and t."voidedAt" is null and n."completedAt" is not null))
      group by c.id order by c."startsAt", c.id limit 50`,
  });
  return rows;
}
