// R1 and R2 over what is done with an organisation's order: when the connection to the database ends before an act is committed, nothing of it
// is left and doing it again does it whole; when only the answer got lost, doing it again changes nothing; and done twice at the same moment it
// is done once. killed.server.test.ts kills a process in the middle of all of them.
import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { databaseUrl } from "~test/processes/database";
import { startAppProcess } from "~test/processes/app-process";
import { added, rowsNow } from "~test/rows/every-row";
import { type ActName, acts, type Facts } from "~test/rows/orders/organisation-acts";
import { factsFor } from "~test/rows/orders/organisation-facts";
import { fillInFoundation } from "~test/rows/orders/orders-to-invoice";

const [audit, mail, event, job] = [`"AuditEntry"`, `"Mail"`, `"OrderEvent"`, "graphile_worker._private_jobs"];

const client = new pg.Client({ connectionString: databaseUrl });
beforeAll(() => client.connect().then(() => undefined));
afterAll(() => client.end());
beforeEach(() => fillInFoundation());

/** Begins an act, and ends its connection while it waits to write the last that it writes to `table`. */
async function breakOff(act: () => Promise<unknown>, table: string): Promise<void> {
  await client.query(`begin; lock table ${table} in exclusive mode`);
  const broken = expect(act()).rejects.toThrow();
  const waiting = `select pid from pg_locks where not granted and relation = '${table}'::regclass`;
  await expect.poll(async () => (await client.query(waiting)).rowCount, { timeout: 10_000 }).toBe(1);
  await client.query(`select pg_terminate_backend(pid) from (${waiting}) w`);
  await broken;
  await client.query("rollback");
}

test.for<[ActName, string]>([
  ["order", mail],
  ["acceptQuote", mail],
  ["giveNumber", event],
  ["invoice", audit],
  ["upload", job],
  ["assign", audit],
  ["undo", audit],
  ["markPaid", audit],
  ["writeRefund", audit],
  ["agree", audit],
  ["name", audit],
  ["nameMany", audit],
  ["accept", audit],
  ["withdraw", audit],
  ["give", audit],
  ["transfer", audit],
  ["cancelSeat", mail],
  ["cancelOrder", mail],
  ["release", mail],
  ["extend", audit],
])("broken off, answered in vain and done twice at once: %s", async ([name, table]) => {
  const facts = await factsFor(name);
  const act = () => acts[name](facts);
  const before = await rowsNow();
  await breakOff(act, table);
  expect(await rowsNow()).toEqual(before);
  expect(await act()).toMatchObject({ ok: true });
  const after = await rowsNow();
  expect(after).not.toEqual(before);
  await act();
  expect(await rowsNow()).toEqual(after);

  const others = await factsFor(name);
  const beforeBoth = await rowsNow();
  const answers = await Promise.all([acts[name](others), acts[name](others)]);
  expect(answers.some(({ ok }) => ok)).toBe(true);
  expect(added(beforeBoth, await rowsNow())).toEqual(added(before, after));
});

test("over two processes, money and documents are made once", { timeout: 120_000 }, async () => {
  const all: { act: ActName; facts: Facts }[] = [];
  for (const act of ["order", "acceptQuote", "invoice", "upload", "assign"] as const)
    all.push({ act, facts: await factsFor(act) });
  for (const act of ["markPaid", "writeRefund", "cancelSeat", "cancelOrder", "nameMany"] as const)
    all.push({ act, facts: await factsFor(act) });
  const before = await rowsNow();
  const env = { DATABASE_URL: databaseUrl };
  const processes = await Promise.all(
    [1, 2].map(() => startAppProcess("tests/rows/orders/organisation-acts.ts", env)),
  );
  const done = await Promise.all(processes.map((call) => call<boolean[]>("doAtOnce", all)));
  expect(all.filter((_, nth) => !done.some((one) => one[nth]))).toEqual([]);
  expect(added(before, await rowsNow())).toMatchObject({
    'public."Order"': 1,
    // With the credit notes of both ways of cancelling.
    'public."Invoice"': 3,
    'public."Payment"': 4,
    'public."Cancellation"': 2,
  });
});
