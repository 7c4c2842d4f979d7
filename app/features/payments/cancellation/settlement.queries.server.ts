import type { FoundationScope } from "~/features/identity/access/scope";
import { type Db, db, pool } from "~/platform/db/db.server";
import type { OrderEventKind } from "~/features/ordering/orders/order";
import { refundableCents } from "~/features/ordering/orders/balance";
import type { SeatState, SeatToSettle, SettlementSeat, UnsettledCohort } from "./settlement";

const settledBy = {
  settledWithRefund: "refund",
  settledWithoutRefund: "keep",
  toldOfCancellation: "told",
} as const satisfies Partial<Record<OrderEventKind, SeatToSettle["settled"]>>;
const settledKinds = Object.keys(settledBy);

/**
 * Everybody with a seat in a cohort: who paid, and who is paying. By name. Also with a closed account, whose money it is; not whoever
 * erased it and so gave the seat up.
 */
export async function settlementSeats(
  _scope: FoundationScope<"order.refund">,
  cohortId: string,
  tx: Db = db,
): Promise<SettlementSeat[]> {
  const orders = await tx.order.findMany({
    where: {
      organisationId: null,
      lines: { some: { cohortId } },
      status: { in: ["PENDING", "PROCESSING", "PAID"] },
      person: { erasedAt: null },
    },
    select: {
      id: true,
      number: true,
      status: true,
      currency: true,
      attendeeName: true,
      person: { select: { email: true } },
      payments: true,
      disputes: true,
      tickets: { select: { enrolment: { select: { completedAt: true } } } },
      events: { where: { kind: { in: settledKinds } }, orderBy: [{ at: "asc" }, { id: "asc" }] },
    },
    orderBy: [{ attendeeName: "asc" }, { id: "asc" }],
  });
  return orders.map(
    ({ id, number, status, currency, attendeeName, person, payments, disputes, tickets, events }) => ({
      orderId: id,
      orderNumber: number,
      name: attendeeName || person.email,
      email: person.email,
      state: stateOf(
        status,
        tickets.some(({ enrolment }) => enrolment?.completedAt),
      ),
      settled: settledBy[events.at(-1)?.kind as keyof typeof settledBy] ?? null,
      leftCents: refundableCents({ payments, disputes }),
      currency,
    }),
  );
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
        count(*) filter (where o.status = 'PAID' and s.kind is null)::int as "toChoose",
        count(*) filter (where o.status = 'PAID' and s.kind = 'settledWithRefund')::int as refunding,
        count(*) filter (where o.status <> 'PAID')::int as paying
      from "Cohort" c join "OrderLine" l on l."cohortId" = c.id
      join "Order" o on o.id = l."orderId" and o."organisationId" is null and o.status in ('PENDING', 'PROCESSING', 'PAID')
      join "Person" p on p.id = o."personId" and p."erasedAt" is null
      left join lateral (select e.kind from "OrderEvent" e where e."orderId" = o.id
        and e.kind in ('settledWithRefund', 'settledWithoutRefund') order by e.at desc, e.id desc limit 1) s on true
      where c.status = 'CANCELLED' and (o.status <> 'PAID' or s.kind is distinct from 'settledWithoutRefund')
      group by c.id order by c."startsAt", c.id limit 50`,
  });
  return rows;
}
