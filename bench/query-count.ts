import type pg from "pg";
import type { Target } from "./load";
import { rawBody } from "./raw-request";
import type { Site } from "./site";

/**
 * How many statements a page costs the database, counted by PostgreSQL itself: transactions committed while the page is
 * asked 20 times, less those while nobody asks. Each plain read is one.
 */
export async function countQueries(
  site: Site,
  pool: pg.Pool,
  request: Target["requests"][number],
): Promise<number> {
  const times = 20;
  const committed = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    const { rows } = await pool.query<{ n: string }>(
      "select xact_commit as n from pg_stat_database where datname = current_database()",
    );
    return Number(rows[0]!.n);
  };
  const first = await committed();
  const idle = await committed();
  for (let n = 0; n < times; n++) await rawBody(site.origin + request.path, { ...request.headers });
  const after = await committed();
  return Math.max(0, Math.round((after - idle - (idle - first)) / times));
}
