// Cohorts, tickets and certificates in the numbers that a foundation has after years, for what a list of them costs.
import type { ClientBase } from "pg";

/**
 * Gives the orders of `addManyOrders` their seats, in cohorts of twenty over three years, a tenth of them self-paced: a ticket for each that was paid, voided
 * where the order was cancelled, and a certificate for each that was completed. Of an order on invoice the seats are offered by name, or
 * nobody's yet. No invariant holds of them.
 */
export async function addManyTickets(client: ClientBase): Promise<void> {
  const statements = [
    `insert into "Offer" (id, sells, "contentId", mode, vat) values ('mc1-self-paced', 'MASTERCLASS', 'mc1', 'SELF_PACED', 'standard'),
      ('mc2-cohort', 'MASTERCLASS', 'mc2', 'COHORT', 'standard'), ('m1-self-paced', 'MODULE', 'm1', 'SELF_PACED', 'standard') on conflict do nothing`,
    `create temporary table given on commit drop as select o.id as "orderId", l.id as "lineId", o.status, o."personId", o."createdAt" as at,
        row_number() over (order by o."createdAt", o.id) as n, o.way = 'INVOICE' as "isInvoiced", gen_random_uuid() as "seatId", gen_random_uuid() as "ticketId",
        gen_random_uuid() as "assignmentId", gen_random_uuid() as "enrolmentId", gen_random_uuid() as "certificateId"
      from "Order" o join "OrderLine" l on l."orderId" = o.id where o.number like 'B-%' and o.status <> 'QUOTED'`,
    `create temporary table runs on commit drop as select gen_random_uuid() as id, n, count(*) over () as total
      from generate_series(1, greatest(1, (select count(*) / 20 from given))::int) n`,
    `insert into "Cohort" (id, slug, "offerId", name, status, mode, place, capacity, "priceCents", vat, "enrolUntil", "startsAt", "endsAt")
      select r.id, 'anders-kijken-vele-' || r.n, case when r.n % 4 = 0 then 'mc2-cohort' else 'mc1-cohort' end, 'Groep in Veelstad ' || r.n,
        case when r.n % 50 = 0 then 'CANCELLED' when r.n % 9 = 0 then 'CLOSED' else 'PUBLISHED' end::"CohortStatus", 'ON_SITE', 'Raadhuis', 20, 69500,
        'standard', at, at + interval '2 days', at + interval '30 days'
      from runs r, lateral (select now() + interval '60 days' - make_interval(secs => (r.total - r.n)::float8 * 94608000 / r.total) as at) t`,
    ...["given", "runs", "Cohort"].map(analyse),
    `alter table given add "cohortId" uuid`,
    `update given g set "cohortId" = r.id from runs r where r.n = 1 + (g.n - 1) * r.total / (select count(*) from given) and g.n % 10 <> 3`,
    `update "OrderLine" l set "offerId" = 'mc1-self-paced' from given g where g."lineId" = l.id and g."cohortId" is null`,
    `delete from "Seat" where "orderId" in (select "orderId" from given)`,
    `insert into "Seat" (id, "orderId", "lineId", "cohortId", status, "heldUntil", "createdAt", "releasedAt")
      select "seatId", "orderId", "lineId", "cohortId", case status when 'PAID' then 'TAKEN' when 'ON_INVOICE' then 'HELD' when 'PENDING' then 'HELD' else 'RELEASED' end::"SeatStatus",
        case when status in ('ON_INVOICE', 'PENDING') then at end, at, case when status in ('EXPIRED', 'CANCELLED') then at end from given`,
    `insert into "Assignment" (id, "seatId", email, name, locale, status, "personId", "offeredById", "offeredAt", "sentAt", "expiresAt", "acceptedAt", "endedAt")
      select "assignmentId", "seatId", 'collega' || n || '@many.example', 'Bas Collega' || n, 'nl',
        case when "isOffered" then 'OFFERED' when "isPassedOn" then 'TRANSFERRED' else 'ACCEPTED' end::"AssignmentStatus", case when not "isOffered" then "personId" end,
        "personId", at, at, at, case when not "isOffered" then at end, case when "isPassedOn" then at end
      from given, lateral (select n % 3 = 0 as "isOffered", n % 3 > 0 and n % 50 = 1 as "isPassedOn") is_so where "isInvoiced" and n % 7 > 0`,
    `insert into "Ticket" (id, number, "personId", "holderName", "orderId", "seatId", "assignmentId", "createdAt", "voidedAt")
      select "ticketId", ${number("n")}, "personId", case when "isInvoiced" then 'Bas Collega' || n else 'Noor Achternaam' || n end, "orderId", "seatId",
        case when "isInvoiced" then "assignmentId" end, at, case when status = 'CANCELLED' or "isInvoiced" and n % 50 = 1 then at end
      from given where status in ('PAID', 'CANCELLED') and (not "isInvoiced" or n % 3 > 0 and n % 7 > 0)`,
    ...["Seat", "Assignment", "Ticket"].map(analyse),
    `insert into "Enrolment" (id, "personId", "offerId", "cohortId", "ticketId", "contentId", "createdAt", "completedAt", "certifiedAt")
      select g."enrolmentId", g."personId", 'mc1-cohort', g."cohortId", g."ticketId", case when g.n % 4 = 0 then 'mc2' else 'mc1' end, at, at, case when g.n % 500 > 0 then at end from given g join "Ticket" t on t.id = g."ticketId" where g.status = 'PAID'`,
    `analyze "Enrolment"`,
    `insert into "Certificate" (id, number, "recordVersion", "enrolmentId", kind, locale, "contentId", title, hours, outcomes, modules, "cohortId", "cohortName", "completedAt", "issuedAt")
      select g."certificateId", ${number("g.n")}, 3, g."enrolmentId", 'masterclass', 'nl', case when g.n % 4 = 0 then 'mc2' else 'mc1' end,
        case when g.n % 4 = 0 then 'Anders doen' else 'Anders kijken' end, 28, '[]', '[]', g."cohortId", '', at, at
      from given g join "Enrolment" e on e.id = g."enrolmentId" where g.n % 500 > 0`,
    `insert into "CertificateHolder" ("certificateId", "personId", name) select c.id, g."personId", 'Noor Achternaam' || n
      from given g join "Certificate" c on c.id = g."certificateId"`,
    `insert into "CertificateRevocation" ("certificateId", reason, "revokedAt", "revokedById") select c.id, 'Verkeerde naam', at, g."personId"
      from given g join "Certificate" c on c.id = g."certificateId" where n % 1000 = 1`,
    `drop table given, runs`,
    ...["Certificate", "CertificateHolder", "CertificateRevocation", "OrderLine"].map(analyse),
  ];
  for (const statement of statements) await client.query(statement);
}

/** `0000-0000-0000-1234`. */
const number = (n: string) => `regexp_replace(lpad(${n}::text, 16, '0'), '(.{4})(?=.)', '\\1-', 'g')`;
const analyse = (table: string) => `analyze "${table}"`;
