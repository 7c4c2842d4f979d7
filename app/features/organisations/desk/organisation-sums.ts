/*
 * Sums over the orders of organisations, as named queries of a statement. Payments, cancellations and seats are looked up for all these orders at
 * once, in the order of the index: order by order, or joined, they would be looked up thousands of times, or read whole.
 */

/** Looks up the rows of a table that belong to the orders in a named query, one for each order that has any. */
const ofOrders = (orders: string, sum: string, table: string, is = "true") =>
  `(select r."orderId", ${sum} as sum from "${table}" r where r."orderId" = any(array(select id from ${orders})) and ${is} group by 1)`;

/**
 * `owed`: by id of an organisation what it still has to pay of its orders `b` of which `is` holds, in cents: of those that are on invoice, less what
 * was cancelled of them, and what was paid and kept (`outstandingCents`, app/features/ordering/orders/balance.ts).
 */
export const owedBy = (is: string) =>
  `on_invoice as materialized (select b.id, b."organisationId", b."amountCents" from "Order" b where b.status = 'ON_INVOICE' and ${is}),
  owed as materialized (select b."organisationId" as id, sum(greatest(0, b."amountCents" - coalesce(c.sum, 0) - coalesce(p.sum, 0)))::float8 as cents
    from on_invoice b
    left join ${ofOrders("on_invoice", `sum(r."creditCents")`, "Cancellation")} c on c."orderId" = b.id
    left join ${ofOrders("on_invoice", `sum(case r.kind when 'CAPTURE' then r."amountCents" else -r."amountCents" end)`, "Payment", `r.status <> 'FAILED'`)} p
      on p."orderId" = b.id
    group by 1)`;

/** `seated`: by id of an organisation on the page how many seats are held or taken in all its orders. */
export const seatedOnPage = `bought as materialized (select b.id, b."organisationId" from page join "Order" b on b."organisationId" = page.id),
  seated as materialized (select b."organisationId" as id, sum(s.sum)::int as seats
    from bought b join ${ofOrders("bought", "count(*)", "Seat", "r.status in ('HELD', 'TAKEN')")} s on s."orderId" = b.id group by 1)`;
