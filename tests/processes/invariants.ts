// What must hold for the data at all times: prisma/invariants.sql.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { ClientBase, QueryResult } from "pg";

const text = readFileSync(path.join(import.meta.dirname, "../../prisma/invariants.sql"), "utf8");
/** Each statement starts with its name: `-- I1 a paid order …`. */
const names = [...text.matchAll(/^-- (.+)$/gm)].map((match) => match[1] ?? "");

/**
 * Runs every invariant, in one round trip.
 *
 * @returns a line for each broken one, with the rows that break it (five at most)
 */
export async function findViolations(client: ClientBase): Promise<string[]> {
  const answer: QueryResult | QueryResult[] = await client.query(text);
  const results = [answer].flat();
  if (results.length !== names.length) {
    throw new Error(`prisma/invariants.sql has ${results.length} statements and ${names.length} names`);
  }
  return results.flatMap(({ rows }, index) =>
    rows.length === 0 ? [] : [`${names[index]}: ${rows.length} rows, ${JSON.stringify(rows.slice(0, 5))}`],
  );
}
