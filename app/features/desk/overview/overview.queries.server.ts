import type { FoundationScope } from "~/features/identity/access/scope";
import { isOverdue } from "~/features/invoicing/desk/invoice-conditions";
import { eventsForStaff, lookSince } from "~/features/ordering/orders/order";
import { holdEnded, invoiceMadeBefore, waitsForInvoice } from "~/features/ordering/desk/order-conditions";
import { startOfDay } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { pool } from "~/platform/db/db.server";

/** What staff look at first: orders for whoever may read those, money for whoever keeps it, work for whoever may read that. */
export interface DeskNumbers {
  orders: {
    today: number;
    /** Paid today less what went back of it, in cents. */
    paidTodayCents: number;
    toLookAt: number;
    /** On invoice, and their time is over without an invoice. */
    holdEnded: number;
    /** On invoice, and their invoice waits for something. */
    noInvoice: number;
    quotesAcceptedToday: number;
  };
  money: {
    overdueInvoices: number;
    /** Bookings of the bank that wait for a decision: what came in, and what went out and belongs to no refund. */
    openEntries: number;
    openRefunds: number;
  };
  work: {
    failedMails: number;
    waitingMails: number;
    failedJobs: number;
    waitingJobs: number;
    /** How long the oldest job that could run waits, in seconds; null when none does. */
    oldestJobSeconds: number | null;
  };
}

/** What staff look at first; paid is what came in today, whenever it was ordered, less what went back of it. One query. */
export async function deskNumbers(_scope: FoundationScope<"desk.open">): Promise<DeskNumbers> {
  const at = now();
  const { rows } = await pool.query<DeskNumbers["orders"] & DeskNumbers["money"] & DeskNumbers["work"]>({
    name: "desk-numbers",
    text: `select
      (select count(*)::int from "Order" where "createdAt" >= $1) as "today",
      (select coalesce(sum(p."amountCents"
          - (select coalesce(sum(r."amountCents"), 0) from "Payment" r
            where r."orderId" = p."orderId" and r.kind = 'REFUND' and r.status <> 'FAILED')
          - (select coalesce(sum(d."withdrawnCents"), 0) from "Dispute" d where d."orderId" = p."orderId")), 0)::int
        from "Payment" p where p.kind = 'CAPTURE' and p."createdAt" >= $1) as "paidTodayCents",
      (select count(distinct "orderId")::int from "OrderEvent" where kind = any($2) and at >= $3) as "toLookAt",
      (select count(*)::int from "Order" o where ${holdEnded("$4")}) as "holdEnded",
      (select count(*)::int from "Order" o where ${waitsForInvoice("$5")}) as "noInvoice",
      (select count(*)::int from "Order" where "acceptedAt" >= $1) as "quotesAcceptedToday",
      (select count(*)::int from "Invoice" i where ${isOverdue("$4")}) as "overdueInvoices",
      (select count(*)::int from "BankEntry" where status = 'OPEN' and "amountCents" > 0) as "openEntries",
      (select count(*)::int from "BankEntry" where status = 'OPEN' and "amountCents" < 0) as "openRefunds",
      (select count(*)::int from "Mail" where status = 'FAILED') as "failedMails",
      (select count(*)::int from "Mail" where status = 'QUEUED') as "waitingMails",
      j.*
      from (select
        count(*) filter (where attempts >= max_attempts)::int as "failedJobs",
        count(*) filter (where attempts < max_attempts)::int as "waitingJobs",
        extract(epoch from now() - min(run_at) filter (where attempts < max_attempts and run_at <= now()))::int
          as "oldestJobSeconds"
        from graphile_worker.jobs) j`,
    values: [startOfDay(at), eventsForStaff, lookSince(at), at, invoiceMadeBefore(at)],
  });
  const {
    today,
    paidTodayCents,
    toLookAt,
    holdEnded: ended,
    noInvoice,
    quotesAcceptedToday,
    ...rest
  } = rows[0]!;
  const { overdueInvoices, openEntries, openRefunds, ...work } = rest;
  return {
    orders: { today, paidTodayCents, toLookAt, holdEnded: ended, noInvoice, quotesAcceptedToday },
    money: { overdueInvoices, openEntries, openRefunds },
    work,
  };
}
