import { readdir } from "node:fs/promises";
import type pg from "pg";

let wanted: Promise<string[]> | undefined;
const migrationsOnDisk = async () =>
  (await readdir("prisma/migrations", { withFileTypes: true }))
    .filter((e) => e.isDirectory())
    .map((e) => e.name);

/** The names of migrations that this release brings and the database has not finished. */
export async function pendingMigrations(pool: pg.Pool): Promise<string[]> {
  const names = await (wanted ??= migrationsOnDisk());
  const { rows } = await pool.query<{ name: string }>({
    name: "migrations-done",
    text: `select migration_name as name from "_prisma_migrations" where finished_at is not null and rolled_back_at is null`,
  });
  const done = new Set(rows.map(({ name }) => name));
  return names.filter((name) => !done.has(name)).sort();
}
