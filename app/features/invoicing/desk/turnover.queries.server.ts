import type { FoundationScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { pool } from "~/platform/db/db.server";
import { turnoverBounds, type TurnoverMonth } from "./turnover";

/**
 * Turnover of twelve months, the last of them the one it is now: what receipts and invoices say in the month in which they were made, in
 * the foundation's time zone. One query, of what each month has in an index.
 */
export async function turnoverByMonth(_scope: FoundationScope<"invoice.read">): Promise<TurnoverMonth[]> {
  const bounds = turnoverBounds(now());
  const starts = bounds.slice(0, -1);
  const { rows } = await pool.query<Omit<TurnoverMonth, "startsAt">>({
    name: "desk-turnover",
    text: `select r.paid as "paidCents", i.invoiced as "invoicedCents", r.credited + i.credited as "creditedCents", r.vat + i.vat as "vatCents"
      from unnest($1::timestamptz[], $2::timestamptz[]) with ordinality m ("from", until, n)
      cross join lateral (select coalesce(sum("amountCents") filter (where kind = 'receipt'), 0)::float8 as paid,
          coalesce(sum("amountCents") filter (where kind <> 'receipt'), 0)::float8 as credited, coalesce(sum("vatCents"), 0)::float8 as vat
        from "Receipt" where "issuedAt" >= m."from" and "issuedAt" < m.until) r
      cross join lateral (select coalesce(sum("amountCents") filter (where kind = 'INVOICE'), 0)::float8 as invoiced,
          coalesce(sum("amountCents") filter (where kind <> 'INVOICE'), 0)::float8 as credited, coalesce(sum("vatCents"), 0)::float8 as vat
        from "Invoice" where "issuedAt" >= m."from" and "issuedAt" < m.until) i
      order by m.n`,
    values: [starts, bounds.slice(1)],
  });
  return rows.map((row, n) => ({ startsAt: starts[n]!, ...row }));
}
