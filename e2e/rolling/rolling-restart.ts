// An update of a site in use: each of two instances is ended and replaced, one after the other, and then it is looked whether all that was
// acknowledged is there, once.
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { findViolations } from "../../tests/processes/invariants";
import { startSideBySide } from "./instances";
import { type Acknowledged, startVisitors } from "./visitors";

interface Update {
  /** The checkouts whose builds run before and after. */
  from: string;
  to: string;
  databaseUrl: string;
  /** A folder for what the instances keep. */
  dataDir: string;
}

export async function rollingRestart({ from, to, databaseUrl, dataDir }: Update) {
  const site = await startSideBySide(from, databaseUrl, dataDir);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 3 });
  try {
    const visitors = await startVisitors(site.balancer.origin, pool);
    await pause(1_000);
    for (const nth of [0, 1]) {
      await site.replace(nth, to);
      await pause(1_000);
    }
    const { done, ...seen } = await visitors.stop();
    await site.payments.flush();
    await waitForJobs(pool);
    return {
      ...seen,
      answers: site.balancer.answers,
      acknowledged: {
        buyers: done.buyers.length,
        starters: done.starters.length,
        quizzes: done.quizzes.size,
      },
      wrong: [...(await wrongRows(pool, done)), ...(await wrongMails(pool, site.arrived))],
    };
  } finally {
    await pool.end();
    await site.stop();
  }
}

/** Until the worker has nothing to do, but what is for later. */
export async function waitForJobs(pool: pg.Pool): Promise<void> {
  for (const until = Date.now() + 60_000; ;) {
    const { rows } = await pool.query<{ n: number }>(
      "select count(*)::int as n from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts",
    );
    if (rows[0]!.n === 0) return;
    if (Date.now() > until) throw new Error(`${rows[0]!.n} jobs still wait`);
    await pause(200);
  }
}

/** What was acknowledged and is not there, or is there twice, in sentences; and what breaks an invariant. */
async function wrongRows(pool: pg.Pool, done: Acknowledged): Promise<string[]> {
  const client = await pool.connect();
  const wrong = await findViolations(client);
  client.release();
  const expectRows = async (what: string, expected: unknown, sql: string, values: unknown[]) => {
    const { rows } = await pool.query<{ found: unknown }>(sql, values);
    const found = JSON.stringify(rows.map((row) => row.found));
    if (found !== JSON.stringify(expected)) wrong.push(`${what}: ${found}, not ${JSON.stringify(expected)}`);
  };
  for (const [enrolmentId, { text, times }] of done.texts)
    await expectRows(
      "an answer that was saved, and how often",
      [`${text} ${times}`],
      `select text || ' ' || version as found from "Reflection" where "enrolmentId" = $1`,
      [enrolmentId],
    );
  for (const [enrolmentId, chosen] of done.quizzes)
    await expectRows(
      "a quiz that was answered, in state and history",
      [Object.keys(chosen).length, 1],
      `select (select count(*)::int from jsonb_object_keys(data->'answers')) as found from "BlockProgress" where "enrolmentId" = $1 and kind = 'quiz'
       union all select count(*)::int from "ProgressEvent" where "enrolmentId" = $1 and kind like 'quiz%'`,
      [enrolmentId],
    );
  const orders = `select "personId"::text || ' ' || count(*) || ' ' || count("paidAt") as found from "Order"
    where "personId" = any($1::uuid[]) group by "personId" order by "personId"`;
  const each = (ids: string[], suffix: string) => [...ids].sort().map((id) => `${id} ${suffix}`);
  await expectRows("orders that were paid", each(done.buyers, "1 1"), orders, [done.buyers]);
  await expectRows("orders that were begun", each(done.starters, "1 0"), orders, [done.starters]);
  await expectRows(
    "tickets, enrolments and payments of who paid",
    each(done.buyers, "1 1 1"),
    `select o."personId"::text || ' ' || count(distinct t.id) || ' ' || count(distinct e.id) || ' ' || count(distinct p.id) as found
     from "Order" o left join "Ticket" t on t."orderId" = o.id left join "Enrolment" e on e."ticketId" = t.id
     left join "Payment" p on p."orderId" = o.id where o."personId" = any($1::uuid[]) group by o."personId" order by o."personId"`,
    [done.buyers],
  );
  return wrong;
}

/** Every mail that is a row was sent, and none twice. */
async function wrongMails(pool: pg.Pool, arrived: string[]): Promise<string[]> {
  const { rows } = await pool.query<{ to: string; sent: number; all: number }>(
    `select "to", count(*) filter (where status = 'SENT')::int as sent, count(*)::int as all from "Mail"
     where "to" like 'noor-%' group by "to"`,
  );
  return rows
    .map(({ to, sent, all }) => ({ to, sent, all, came: arrived.filter((one) => one === to).length }))
    .filter(({ sent, all, came }) => sent !== all || came !== all)
    .map((mail) => `mails: ${JSON.stringify(mail)}`);
}
