// The database as a release before left it, for tests of a migration.
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** A copy of the migrations up to this one and without it, for as long as the test runs. */
export function migrationsBefore(migration: string): string {
  const dir = mkdtempSync(path.join(os.tmpdir(), "migrations-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const name of readdirSync("prisma/migrations"))
    if (name < migration || name.endsWith(".toml"))
      cpSync(path.join("prisma/migrations", name), path.join(dir, name), { recursive: true });
  return dir;
}
