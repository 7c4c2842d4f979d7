#!/usr/bin/env node
// Brings a database up to date: DATABASE_URL=… node prisma/engine/migrate-deploy.mjs [folder]
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createDatabase, errorCode, schemaName, serverUrl, withClient } from "./connection.mjs";
import { callEngine } from "./engine-client.mjs";
import { compareHistory, readMigrations } from "./history.mjs";

/** Prisma's own advisory lock: whoever applies migrations holds it. */
const MIGRATION_LOCK = 72707369;

/**
 * Applies the migrations that the database has not had, as `prisma migrate deploy` does and in the same
 * `_prisma_migrations` table. Creates the database when it does not exist. With nothing to do it costs one query.
 * Two calls at once are safe: the second waits and finds nothing to do.
 * @param {object} options
 * @param {string} options.url connection string of a role that may create tables
 * @param {string} options.dir the folder prisma/migrations
 * @param {readonly string[]} [options.only] leaves out all others: the database becomes that of an earlier release
 * @returns {Promise<{ applied: string[] }>} names of the migrations applied by this call
 * @throws {Error} with a sentence for a person when the history was edited, failed earlier or misses a migration, when
 *   a migration fails (it is rolled back whole), or when the server cannot be reached
 */
export async function deploy({ url, dir, only }) {
  const migrations = readMigrations(dir).filter(({ name }) => only?.includes(name) ?? true);
  const compare = async (/** @type {import("pg").Client} */ client) =>
    compareHistory(migrations, await readHistory(client, schemaName(url)));

  const first = await ensureDatabase(url, compare);
  if (first.pending.length === 0 && !first.fault) return { applied: [] };

  // A migration that is being applied looks like a failed one: look again once nobody is at it.
  const { pending, fault } = await withClient(serverUrl(url), async (client) => {
    await waitForLock(client);
    return compare(client);
  });
  if (fault) throw new Error(fault);
  if (pending.length === 0) return { applied: [] };
  return { applied: await apply({ url, dir, migrations }) };
}

/**
 * @template T
 * @param {string} url
 * @param {(client: import("pg").Client) => Promise<T>} work
 */
async function ensureDatabase(url, work) {
  try {
    return await withClient(serverUrl(url), work);
  } catch (error) {
    if (errorCode(error) !== "3D000") throw error;
    await createDatabase(url);
    return withClient(serverUrl(url), work);
  }
}

/**
 * @param {import("pg").Client} client
 * @param {string} schema
 * @returns {Promise<import("./history.mjs").Row[]>}
 */
async function readHistory(client, schema) {
  try {
    const { rows } = await client.query(
      `SELECT migration_name AS name, checksum, finished_at AS "finishedAt", rolled_back_at AS "rolledBackAt"
       FROM ${client.escapeIdentifier(schema)}._prisma_migrations`,
    );
    return rows;
  } catch (error) {
    // 42P01, 3F000: no table or no schema yet.
    if (["42P01", "3F000"].includes(errorCode(error) ?? "")) return [];
    throw error;
  }
}

/** @param {import("pg").Client} client the lock ends with its connection */
async function waitForLock(client) {
  try {
    await client.query("SET lock_timeout = '60s'");
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
  } catch (error) {
    if (errorCode(error) !== "55P03") throw error;
    throw new Error(
      "Another process has been migrating this database for a minute; try again when it is done.",
      { cause: error },
    );
  }
}

/**
 * @param {{ url: string, dir: string, migrations: import("./history.mjs").Migration[] }} options
 * @returns {Promise<string[]>}
 */
async function apply({ url, dir, migrations }) {
  const lockfile = path.join(dir, "migration_lock.toml");
  const migrationsList = {
    baseDir: path.resolve(dir),
    shadowDbInitScript: "",
    lockfile: {
      path: "migration_lock.toml",
      content: existsSync(lockfile) ? readFileSync(lockfile, "utf8") : null,
    },
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
  const filters = { externalTables: [], externalEnums: [] };
  try {
    const result = await callEngine({ url, method: "applyMigrations", params: { migrationsList, filters } });
    return result.appliedMigrationNames;
  } catch (cause) {
    throw new Error(failureOf(cause), { cause });
  }
}

/**
 * @param {unknown} error the engine's, whose message ends in a trace of its own functions
 * @returns {string} which migration failed, and PostgreSQL's reason
 */
function failureOf(error) {
  const message = error instanceof Error ? error.message : String(error);
  const name = /migration_name="([^"]+)"/.exec(message)?.[1];
  const reason = message
    .replace(/\n +0: [^]*$/, "")
    .replace(/^external connector error\n(Error querying the database: )?/, "");
  if (!name) return `The migrations could not be applied: ${reason}`;
  return (
    `Migration ${name} failed and was rolled back whole: ${reason}. Mend it, then run ` +
    `\`npx prisma migrate resolve --rolled-back ${name}\` and migrate again.`
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const dir = process.argv[2] ?? path.join(import.meta.dirname, "../migrations");
  try {
    if (!process.env.DATABASE_URL) throw new Error("Set DATABASE_URL to the database to migrate.");
    const { applied } = await deploy({ url: process.env.DATABASE_URL, dir });
    process.stdout.write(applied.length > 0 ? `Applied ${applied.join(", ")}.\n` : "Nothing to apply.\n");
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message || errorCode(error) : error}\n`);
    process.exitCode = 1;
  }
}
