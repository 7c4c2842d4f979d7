import type { FoundationScope } from "~/features/identity/access/scope";
import { eventsForStaff, lookSince } from "~/features/ordering/orders/order";
import { startOfDay } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { pool } from "~/platform/db/db.server";

/** What staff look at first: orders for whoever may read those, work for whoever may read that. */
export interface DeskNumbers {
  orders: {
    today: number;
    /** Paid today less what went back of it, in cents. */
    paidTodayCents: number;
    quotesAcceptedToday: number;
    toLookAt: number;
  };
  work: {
    waitingMails: number;
    waitingJobs: number;
    /** How long the oldest job that could run waits, in seconds; null when none does. */
    oldestJobSeconds: number | null;
  };
}

/** Orders of today, and those to look at; paid is what came in today, whenever it was ordered, less what went back of it. One query. */
export async function orderNumbers(_scope: FoundationScope<"order.read">): Promise<DeskNumbers["orders"]> {
  const at = now();
  const { rows } = await pool.query<DeskNumbers["orders"]>({
    name: "desk-order-numbers",
    text: `select
      (select count(*)::int from "Order" where "createdAt" >= $1) as "today",
      (select coalesce(sum(p."amountCents"
          - (select coalesce(sum(r."amountCents"), 0) from "Payment" r
            where r."orderId" = p."orderId" and r.kind = 'REFUND' and r.status <> 'FAILED')
          - (select coalesce(sum(d."withdrawnCents"), 0) from "Dispute" d where d."orderId" = p."orderId")), 0)::int
        from "Payment" p where p.kind = 'CAPTURE' and p."createdAt" >= $1) as "paidTodayCents",
      (select count(*)::int from "Order" where "acceptedAt" >= $1) as "quotesAcceptedToday",
      (select count(distinct "orderId")::int from "OrderEvent" where kind = any($2) and at >= $3) as "toLookAt"`,
    values: [startOfDay(at), eventsForStaff, lookSince(at)],
  });
  return rows[0]!;
}

/** Mails and jobs that wait for their turn. One query. */
export async function workNumbers(_scope: FoundationScope<"work.read">): Promise<DeskNumbers["work"]> {
  const { rows } = await pool.query<DeskNumbers["work"]>({
    name: "desk-work-numbers",
    text: `select (select count(*)::int from "Mail" where status = 'QUEUED') as "waitingMails", count(*)::int as "waitingJobs",
        extract(epoch from now() - min(run_at) filter (where run_at <= now()))::int as "oldestJobSeconds"
      from graphile_worker.jobs where attempts < max_attempts`,
  });
  return rows[0]!;
}
