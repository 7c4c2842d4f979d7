// Runs before each server test file: gives the worker a database of its own and the app its address. After each test the
// invariants are checked and every table is emptied, so a test makes the rows it needs and its fellows see none of them.
import pg from "pg";
import { afterAll, afterEach, inject } from "vitest";
import { closeAll } from "./closing";
import { findViolations } from "./invariants";

const templateUrl = inject("templateUrl");
const worker = `worker_${process.env.VITEST_POOL_ID}`;

/** Connection string of this worker's database, as a superuser. */
export const databaseUrl = await ensureClone();
process.env.DATABASE_URL = databaseUrl;

const client = new pg.Client({ connectionString: databaseUrl });
await client.connect();
// Without triggers the append-only tables can be emptied, and no table has to go before another.
await client.query("SET session_replication_role = replica; SET lock_timeout = '5s'");
await defineEmptyAll();

/** What breaks the invariants now: for tests that look after each step, and not at the end only. */
export const brokenInvariants = () => findViolations(client);

/** Empties every table, as after each test: for tests that begin anew many times. */
export const emptyTables = () => client.query("SELECT pg_temp.empty_all()");

afterEach(async () => {
  try {
    await closeAll();
    const violations = await brokenInvariants();
    if (violations.length > 0) throw new Error(`Broken invariants:\n${violations.join("\n")}`);
  } finally {
    await emptyTables();
  }
});

afterAll(() => client.end());

/** A worker keeps its database from one test file to the next: it is empty again by then. */
async function ensureClone(): Promise<string> {
  const url = new URL(templateUrl);
  url.pathname = "/postgres";
  const admin = new pg.Client({ connectionString: url.toString() });
  await admin.connect();
  try {
    const { rowCount } = await admin.query("SELECT FROM pg_database WHERE datname = $1", [worker]);
    if (!rowCount) await admin.query(`CREATE DATABASE ${worker} TEMPLATE template STRATEGY WAL_LOG`);
  } finally {
    await admin.end();
  }
  url.pathname = `/${worker}`;
  return url.toString();
}

/**
 * Looks before it deletes: most tables are empty after most tests, and TRUNCATE of all of them is a hundred times slower.
 * A function, because its plans are made once.
 */
async function defineEmptyAll(): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
        OR schemaname = 'graphile_worker' AND tablename NOT IN ('migrations', '_private_tasks')`,
  );
  const steps = rows.map(({ name }) => `IF EXISTS (SELECT FROM ${name}) THEN DELETE FROM ${name}; END IF;`);
  await client.query(
    `CREATE FUNCTION pg_temp.empty_all() RETURNS void LANGUAGE plpgsql AS $$ BEGIN ${steps.join(" ")} END $$`,
  );
}
