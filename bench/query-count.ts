import { readFileSync } from "node:fs";
import type pg from "pg";
import type { Target } from "./load/load";
import { rawBody } from "./load/raw-request";
import type { Site } from "./site";

/** How many statements a page costs: the least of three askings, because jobs in the background only add to one. */
export async function countQueries(
  site: Site,
  pool: pg.Pool,
  request: Target["requests"][number],
): Promise<number> {
  const counts = [];
  for (let n = 0; n < 3; n++) counts.push(await countOnce(site, pool, request));
  return Math.min(...counts);
}

/** Reads PostgreSQL's own log: it is told to log every statement while the page is asked, between two marks. */
async function countOnce(site: Site, pool: pg.Pool, request: Target["requests"][number]): Promise<number> {
  const ask = () => rawBody(site.origin + request.path, { ...request.headers });
  await ask();
  await pool.query("alter system set log_statement = 'all'");
  await pool.query("select pg_reload_conf()");
  await new Promise((resolve) => setTimeout(resolve, 300));
  const mark = `bench-${Math.random().toString(36).slice(2)}`;
  await pool.query(`select '${mark} begin'`);
  await ask();
  await pool.query(`select '${mark} end'`);
  await pool.query("alter system reset log_statement");
  await pool.query("select pg_reload_conf()");
  const log = readFileSync(site.databaseLog, "utf8");
  const between = log.slice(log.indexOf(`${mark} begin`), log.indexOf(`${mark} end`));
  const statements = between.match(/LOG: {2}(?:statement|execute [^:]*): (?!select '|.*graphile)/g) ?? [];
  return statements.length;
}
