// Orders in the numbers that a foundation has after years, written by the database itself: for what a list of them costs.
import type { ClientBase } from "pg";

/**
 * Adds `count` orders of 2,000 people and 500 organisations over three years, with their lines, payments and invoices: most of one price and paid
 * online, a tenth on invoice with a number of the buyer, some open, overdue, cancelled, lapsed or quoted. Only those on invoice have seats,
 * and receipts are not numbered on, so no invariant holds of them.
 */
export async function addManyOrders(client: ClientBase, count: number): Promise<void> {
  const statements = [
    `insert into "Offer" (id, sells, "contentId", mode, vat) values ('mc1-cohort', 'MASTERCLASS', 'mc1', 'COHORT', 'standard') on conflict do nothing`,
    `insert into "Person" (id, email, name) select gen_random_uuid(), 'buyer' || n || '@many.example', 'Noor Achternaam' || n from generate_series(1, 2000) n`,
    `insert into "Organisation" (id, kind, name) select gen_random_uuid(), 'MUNICIPALITY', 'Gemeente Veelstad' || n from generate_series(1, 500) n`,
    `insert into "Cohort" (id, slug, "offerId", name, mode, capacity, "priceCents", vat, "enrolUntil", "startsAt", "endsAt")
      select gen_random_uuid(), 'many-' || n, 'mc1-cohort', 'Groep ' || n, 'ONLINE', 20, 69500, 'standard', now() + interval '1 day', now() + interval '2 days', now() + interval '3 days' from generate_series(1, 50) n`,
    `create temporary table many on commit drop as select n, gen_random_uuid() as id, n % 10 = 0 as "isInvoiced",
        case when n % 10 = 0 then case when n % 100 < 70 then 'PAID' when n % 200 < 180 then 'ON_INVOICE' else 'QUOTED' end
          when n % 50 = 1 then 'CANCELLED' when n % 8 = 3 then 'EXPIRED' when n % 1000 = 7 then 'PENDING' else 'PAID' end as status,
        now() - make_interval(secs => n::float8 * 94608000 / ${count}) as at,
        case when n % 3 = 0 then 10000 + n % 7919 * 100 else 69500 end as cents
      from generate_series(1, ${count}) n`,
    // Unless PostgreSQL knows how many they are, it may compare each order with every person and organisation.
    ...["Person", "Organisation", "Cohort", "many"].map(analyse),
    `insert into "Order" (id, number, "personId", "organisationId", status, way, "amountCents", "vatCents", currency, locale, "attendeeName",
        "buyerOrganisation", "purchaseOrder", "awaitsPurchaseOrder", "quoteTokenHash", "acceptedAt", "expiresAt", "createdAt", "paidAt", "invoiceFrom")
      select m.id, 'B-' || lpad(to_hex(m.n), 8, '0'), p.id, case when "isInvoiced" then o.id end, m.status::"OrderStatus",
        case when "isInvoiced" then 'INVOICE' else 'ONLINE' end::"PaymentWay", cents + (cents * 21 + 50) / 100, (cents * 21 + 50) / 100, 'EUR', 'nl',
        case when "isInvoiced" then '' else 'Noor Achternaam' || m.n end, '', case when "isInvoiced" and m.n % 40 > 0 then 'PO-' || m.n else '' end,
        "isInvoiced" and m.n % 40 = 0, case when m.n % 20 = 0 then md5(m.n::text) end, case when m.n % 20 = 0 and m.status <> 'QUOTED' then m.at end,
        m.at + interval '30 days', m.at, case when m.status in ('PAID', 'CANCELLED') then m.at end, case when "isInvoiced" and m.n % 40 > 0 then m.at end
      from many m
      join (select id, row_number() over () as n from "Person" where email like '%@many.example') p on p.n = 1 + m.n / 50 % 2000
      join (select id, row_number() over () as n from "Organisation" where name like 'Gemeente Veelstad%') o on o.n = 1 + m.n % 500`,
    `insert into "OrderLine" (id, "orderId", position, "offerId", "cohortId", quantity, "unitCents", "netCents", vat, "vatRateBp")
      select gen_random_uuid(), m.id, 1, 'mc1-cohort', c.id, 1, cents, cents, 'standard', 2100
      from many m join (select id, row_number() over () as n from "Cohort" where slug like 'many-%') c on c.n = 1 + m.n % 50`,
    `insert into "Seat" (id, "orderId", "lineId", status, "heldUntil") select gen_random_uuid(), m.id, l.id, 'HELD', m.at + interval '30 days'
      from many m join "OrderLine" l on l."orderId" = m.id where m.status = 'ON_INVOICE'`,
    `insert into "Payment" (id, "orderId", kind, status, "amountCents", currency, source, reason, "createdAt")
      select gen_random_uuid(), m.id, 'CAPTURE', 'SUCCEEDED', cents + (cents * 21 + 50) / 100, 'EUR',
        case when "isInvoiced" then 'MANUAL' else 'STRIPE' end::"PaymentSource", case when "isInvoiced" then 'Overgemaakt' else '' end, m.at
      from many m where m.status in ('PAID', 'CANCELLED')`,
    `insert into "Invoice" (id, year, sequence, kind, "orderId", version, "amountCents", "vatCents", currency, "issuedAt", "dueAt", document)
      select gen_random_uuid(), extract(year from m.at)::int, row_number() over (partition by extract(year from m.at) order by m.at), 'INVOICE', m.id, 1,
        cents + (cents * 21 + 50) / 100, (cents * 21 + 50) / 100, 'EUR', m.at, m.at + interval '30 days', '{}'
      from many m where "isInvoiced" and m.status in ('PAID', 'ON_INVOICE') and m.n % 40 > 0`,
    `insert into "Receipt" (id, year, sequence, "orderId", kind, "amountCents", "vatCents", "issuedAt", document)
      select gen_random_uuid(), extract(year from m.at)::int, m.n, m.id, 'receipt', cents + (cents * 21 + 50) / 100, (cents * 21 + 50) / 100, m.at, '{}'
      from many m where not "isInvoiced" and m.status in ('PAID', 'CANCELLED')`,
    `drop table many`,
    ...["Order", "OrderLine", "Seat", "Payment", "Invoice", "Receipt"].map(analyse),
  ];
  for (const statement of statements) await client.query(statement);
}

const analyse = (table: string) => `analyze "${table}"`;
