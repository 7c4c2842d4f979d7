import { expect } from "@playwright/test";
import type pg from "pg";

/**
 * A fingerprint of the contents of every table, by name: two that are equal mean that nothing was written in between. Waits
 * until no job is due, because jobs write too; the tables of the worker, who writes by the clock, are left out.
 */
export async function tableContents(database: pg.Pool): Promise<Record<string, string>> {
  await jobsDone(database);
  const { rows: tables } = await database.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'JobWorker' order by 1`,
  );
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as mark from "${name}" t`,
  );
  const { rows } = await database.query<{ name: string; mark: string }>(parts.join(" union all "));
  return Object.fromEntries(rows.map(({ name, mark }) => [name, mark]));
}

/** The names of the tables whose contents differ. */
export const changed = (before: Record<string, string>, after: Record<string, string>) =>
  Object.keys(after).filter((name) => before[name] !== after[name]);

const jobsDone = (database: pg.Pool) =>
  expect
    .poll(
      async () => (await database.query("select from graphile_worker.jobs where run_at <= now()")).rowCount,
      {
        message: "jobs that are due",
      },
    )
    .toBe(0);
