import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { databaseUrl } from "./database";

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

test("the app gets the worker's own database", () => {
  expect(process.env.DATABASE_URL).toBe(databaseUrl);
  expect(new URL(databaseUrl).pathname).toMatch(/^\/worker_\d+$/);
});

test("a test may add a job and an entry to the append-only audit log", async () => {
  const client = await connect();
  await client.query("SELECT graphile_worker.add_job('example', '{}'::json)");
  await client.query(`INSERT INTO "AuditEntry" ("id", "act", "subjectType", "subjectId")
    VALUES (gen_random_uuid(), 'looked', 'cohort', '1')`);
  await expect(client.query('DELETE FROM "AuditEntry"')).rejects.toThrow();
});

test("the next test finds neither", async () => {
  const client = await connect();
  const { rows } = await client.query(
    `SELECT (SELECT count(*)::int FROM graphile_worker.jobs) AS jobs, (SELECT count(*)::int FROM "AuditEntry") AS entries`,
  );
  expect(rows).toEqual([{ jobs: 0, entries: 0 }]);
});

test.fails("a broken invariant fails the test: here receipt 1 of the year is missing", async () => {
  const client = await connect();
  await client.query("SET session_replication_role = replica");
  await client.query(`INSERT INTO "Receipt"
    ("id", "year", "sequence", "orderId", "amountCents", "vatCents", "issuedAt", "document")
    VALUES (gen_random_uuid(), 2026, 2, gen_random_uuid(), 0, 0, now(), '{}')`);
});
