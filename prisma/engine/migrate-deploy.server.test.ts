import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { queryOn, scratchDatabaseUrl } from "~test/processes/scratch-database";
import { deploy } from "./migrate-deploy.mjs";

const migrations = {
  "1_town": 'CREATE TABLE "Town" ("name" TEXT PRIMARY KEY);\n',
  "2_function":
    "CREATE FUNCTION answer() RETURNS int AS $$ BEGIN PERFORM 1; RETURN 42; END $$ LANGUAGE plpgsql;\n",
};

function folderWith(files: Record<string, string>): string {
  const dir = mkdtempSync(path.join(os.tmpdir(), "migrations-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeFileSync(path.join(dir, "migration_lock.toml"), 'provider = "postgresql"\n');
  for (const [name, sql] of Object.entries(files)) write(dir, name, sql);
  return dir;
}

function write(dir: string, name: string, sql: string): void {
  mkdirSync(path.join(dir, name), { recursive: true });
  writeFileSync(path.join(dir, name, "migration.sql"), sql);
}

test("makes the database and applies the migrations in order; a second time there is nothing to do", async () => {
  const target = { url: scratchDatabaseUrl(), dir: folderWith(migrations) };
  expect(await deploy(target)).toEqual({ applied: ["1_town", "2_function"] });
  expect(await queryOn(target.url, "SELECT answer()")).toEqual([{ answer: 42 }]);
  expect(await deploy(target)).toEqual({ applied: [] });

  write(target.dir, "3_more", 'ALTER TABLE "Town" ADD "province" TEXT;');
  expect(await deploy(target)).toEqual({ applied: ["3_more"] });
});

test("of three at once, one applies and the others find nothing to do", async () => {
  const slow = { ...migrations, "3_slow": "SELECT pg_sleep(0.5);" };
  const target = { url: scratchDatabaseUrl(), dir: folderWith(slow) };
  const results = await Promise.all([deploy(target), deploy(target), deploy(target)]);
  expect(results.flatMap(({ applied }) => applied)).toEqual(["1_town", "2_function", "3_slow"]);
});

test("a migration that fails is rolled back whole, explained, and in the way until it is resolved", async () => {
  const bad = { ...migrations, "3_bad": 'CREATE TABLE "Half" ();\nSELECT 1/0;' };
  const target = { url: scratchDatabaseUrl(), dir: folderWith(bad) };
  await expect(deploy(target)).rejects.toThrow(
    /^Migration 3_bad failed and was rolled back whole: .*division by zero/,
  );
  expect(await queryOn(target.url, `SELECT to_regclass('"Half"') AS half`)).toEqual([{ half: null }]);

  write(target.dir, "3_bad", 'CREATE TABLE "Half" ();');
  await expect(deploy(target)).rejects.toThrow(/^Migration 3_bad failed earlier/);
  await queryOn(target.url, "UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL");
  expect(await deploy(target)).toEqual({ applied: ["3_bad"] });
});

test("an edited migration is refused, also when others are pending", async () => {
  const target = { url: scratchDatabaseUrl(), dir: folderWith(migrations) };
  await deploy(target);
  write(target.dir, "1_town", 'CREATE TABLE "City" ();');
  write(target.dir, "3_more", "SELECT 1;");
  await expect(deploy(target)).rejects.toThrow(/^Migration 1_town was edited/);
});

test("a database from a later release is refused", async () => {
  const target = { url: scratchDatabaseUrl(), dir: folderWith(migrations) };
  await deploy(target);
  rmSync(path.join(target.dir, "2_function"), { recursive: true });
  await expect(deploy(target)).rejects.toThrow(/^Migration 2_function is in the database but not on disk/);
});

test("a folder without its migration.sql, and no folder at all, are refused", async () => {
  const target = { url: scratchDatabaseUrl(), dir: folderWith(migrations) };
  rmSync(path.join(target.dir, "2_function/migration.sql"));
  await expect(deploy(target)).rejects.toThrow("Migration 2_function has no migration.sql.");
  await expect(deploy({ ...target, dir: "/nowhere" })).rejects.toThrow(
    "no folder with migrations at /nowhere",
  );
});

test("the Prisma CLI finds the history in order, and no difference between prisma/schema and prisma/migrations", async () => {
  const url = scratchDatabaseUrl();
  const dir = path.join(import.meta.dirname, "../migrations");
  await deploy({ url, dir });
  const prisma = (...args: string[]) =>
    promisify(execFile)(process.execPath, ["node_modules/prisma/build/index.js", ...args], {
      env: { ...process.env, DATABASE_URL: url },
    });
  expect((await prisma("migrate", "status")).stdout).toContain("Database schema is up to date!");
  const diff = await prisma("migrate", "diff", "--from-config-datasource", "--to-schema", "prisma/schema");
  expect(diff.stdout).toContain("No difference detected.");
}, 60_000);
