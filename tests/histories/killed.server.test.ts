// R2 with SIGKILL, where broken-off.server.test.ts cuts a connection: a process is killed in the middle of everything that is done with
// organisations' orders. What it had not committed left nothing, and doing all of it again ends where it ends for who was not killed.
import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { pool } from "~/platform/db/db.server";
import { startAppProcess } from "~test/processes/app-process";
import { databaseUrl } from "~test/processes/database";
import { added, rowsNow } from "~test/rows/every-row";
import { runJobs } from "~test/rows/shop";
import { type ActName, acts, doAtOnce, type Facts } from "~test/rows/orders/organisation-acts";
import { factsFor } from "~test/rows/orders/organisation-facts";
import { fillInFoundation } from "~test/rows/orders/orders-to-invoice";

const client = new pg.Client({ connectionString: databaseUrl });
beforeAll(() => client.connect().then(() => undefined));
afterAll(() => client.end());
beforeEach(() => fillInFoundation());

type Asked = { act: ActName; facts: Facts };
async function askAll(): Promise<Asked[]> {
  const all: Asked[] = [];
  for (const act of Object.keys(acts) as ActName[]) all.push({ act, facts: await factsFor(act) });
  return all;
}

const clients = `from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and query !~ '^begin; lock'`;
// Not asked by `client`: in its transaction it would see the same for ever.
const count = async (which: string) => (await pool.query(`select pid ${clients} and ${which}`)).rowCount!;

/** Does all in a process that is killed at this point, and waits until the database has put down what it had begun. */
async function killAt(all: Asked[], isReached: () => Promise<unknown>, letGo: () => Promise<unknown>) {
  const env = { DATABASE_URL: databaseUrl, DATABASE_POOL: `${all.length + 1}` };
  const call = await startAppProcess("tests/rows/orders/organisation-acts.ts", env);
  const pid = await call<number>("pid");
  const ended = expect(call("doAtOnce", all)).rejects.toThrow("the process ended");
  await isReached();
  process.kill(pid, "SIGKILL");
  await ended;
  await letGo();
  await expect.poll(() => count("state <> 'idle'")).toBe(0);
}

const waitsFor = (table: string) => ({
  before: () => client.query(`begin; lock table "${table}" in exclusive mode`),
  isReached: () =>
    expect
      .poll(async () => [await count("wait_event_type = 'Lock'"), await count("state <> 'idle'")], {
        timeout: 20_000,
      })
      .toSatisfy(([waiting, begun]: number[]) => waiting === begun && waiting! > 10),
  letGo: () => client.query("rollback"),
});
const whenSomeAreDone = {
  before: () => client.query(`create temporary table "Before" as select id from "AuditEntry"`),
  isReached: () =>
    expect
      .poll(
        async () =>
          (await client.query(`select id from "AuditEntry" where id not in (select id from "Before")`))
            .rowCount,
        { timeout: 20_000, interval: 1 },
      )
      .toBeGreaterThan(0),
  letGo: () => client.query(`drop table "Before"`),
};

test.for([
  ["while they wait to write to the audit log", waitsFor("AuditEntry")],
  ["while they wait to queue their mails", waitsFor("Mail")],
  ["when some are done and others are not", whenSomeAreDone],
] as const)(
  "killed %s, everything is done once when it is done again",
  { timeout: 120_000 },
  async ([, point]) => {
    const [all, others] = [await askAll(), await askAll()];
    const before = await rowsNow();
    await point.before();
    await killAt(all, point.isReached, point.letGo);
    await doAtOnce(all);
    // What goes on after an upload is promised by a job.
    await runJobs("match-bank-entries");
    const after = await rowsNow();
    expect(await doAtOnce(others)).not.toContain(false);
    expect(added(before, after)).toEqual(added(after, await rowsNow()));
  },
);
