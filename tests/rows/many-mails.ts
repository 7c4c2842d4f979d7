// Mails and lines of the audit log in the numbers that a foundation has after years: for what a list of them costs.
import type { ClientBase } from "pg";

/** Adds `count` mails and as many lines of the audit log, of the people and about the orders of `addManyOrders`, over two years. */
export async function addManyMails(client: ClientBase, count: number): Promise<void> {
  const at = `now() - make_interval(secs => n::float8 * 63072000 / ${count})`;
  const people = `(select id, email, row_number() over () as place from "Person" where email like '%@many.example') p`;
  const statements = [
    `insert into "Mail" (id, "to", "personId", locale, template, category, data, subject, text, status, "sentAt", "createdAt")
      select gen_random_uuid(), p.email, case when n % 5 > 0 then p.id end, 'nl',
        (array['signInCode', 'ticket', 'receipt', 'sessionReminder', 'moved'])[1 + n % 5], 'ORDER', '{}', 'Onderwerp nummer' || n,
        repeat('Een regel van de mail. ', 60), (case when n % 1000 = 0 then 'FAILED' when n % 1001 = 0 then 'QUEUED' else 'SENT' end)::"MailStatus",
        case when n % 1000 > 0 and n % 1001 > 0 and n % 503 > 0 then ${at} end, ${at}
      from generate_series(1, ${count}) n join ${people} on p.place = 1 + n % 2000`,
    `insert into "AuditEntry" (id, at, act, "actorId", "subjectType", "subjectId", detail)
      select gen_random_uuid(), ${at}, case when n % 10 < 7 then 'sign-in' when n % 10 = 7 then 'order.refund' else 'data.export' end, p.id,
        case when n % 10 = 7 then 'order' else 'person' end, case when n % 10 = 7 then o.id else p.id end::text,
        case when n % 10 = 7 then jsonb_build_object('reason', 'Dubbel betaald' || n, 'amountCents', 100) else '{}' end
      from generate_series(1, ${count}) n join ${people} on p.place = 1 + n % 2000
      join (select id, row_number() over () as place from "Order") o on o.place = 1 + n % (select count(*) from "Order")`,
    `analyze "Mail"`,
    `analyze "AuditEntry"`,
  ];
  for (const statement of statements) await client.query(statement);
}
