import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject, onTestFinished } from "vitest";

/** Runs one query, or one script, on a connection of its own. */
export async function queryOn<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

/**
 * The address of a database that does not exist yet, on the test run's server. It is dropped after the test, if by then it
 * exists.
 */
export function scratchDatabaseUrl(): string {
  const templateUrl = inject("templateUrl");
  const name = `scratch_${randomUUID().replaceAll("-", "")}`;
  const at = (database: string) => templateUrl.replace(/[^/]+$/, database);
  onTestFinished(async () => {
    await queryOn(at("postgres"), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
  return at(name);
}
