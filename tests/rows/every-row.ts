// Every row there is, to see what an act wrote and that nothing else came.
import { pool } from "~/platform/db/db.server";

export type Rows = Record<string, { count: number; digest: string }>;

/** All rows, table by table: how many there are, and what they say. */
export async function rowsNow(): Promise<Rows> {
  const tables = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname = 'public' and tablename <> '_prisma_migrations' or tablename = '_private_jobs' order by 1`,
  );
  const each = tables.rows.map(
    ({ name }) =>
      `select '${name}' as name, count(*)::int as count, coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest from ${name} t`,
  );
  const { rows } = await pool.query<{ name: string; count: number; digest: string }>(
    each.join(" union all "),
  );
  return Object.fromEntries(rows.map(({ name, ...facts }) => [name, facts]));
}

/** How many rows came, by table. Not of jobs: one that waits already is not added again. */
export const added = (before: Rows, after: Rows) =>
  Object.fromEntries(
    Object.entries(after).flatMap(([name, { count }]) =>
      name === "graphile_worker._private_jobs" || count === before[name]!.count
        ? []
        : [[name, count - before[name]!.count]],
    ),
  );
