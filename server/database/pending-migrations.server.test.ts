import pg from "pg";
import { databaseUrl } from "~test/processes/database";
import { expect, onTestFinished, test } from "vitest";
import { pendingMigrations } from "./pending-migrations";

test("pending is what this release brings and the database has not finished", async () => {
  // One connection, so that all of it happens in one transaction that is taken back.
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  onTestFinished(() => pool.end());
  expect(await pendingMigrations(pool)).toEqual([]);

  await pool.query("begin");
  await pool.query(`update "_prisma_migrations" set finished_at = null`);
  const pending = await pendingMigrations(pool);
  expect(pending.length).toBeGreaterThan(0);
  expect(pending[0]).toMatch(/^\d{14}_\w+$/);
  await pool.query(`update "_prisma_migrations" set finished_at = now(), rolled_back_at = now()`);
  expect(await pendingMigrations(pool)).toEqual(pending);
  await pool.query("rollback");
  expect(await pendingMigrations(pool)).toEqual([]);
});
