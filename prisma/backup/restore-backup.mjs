// Puts a backup into a database that is not there yet: first the tables as they were then, with all rows, and then what was migrated since.
import path from "node:path";
import { runMigrations } from "graphile-worker";
import { withClient } from "../engine/connection.mjs";
import { readMigrations } from "../engine/history.mjs";
import { deploy } from "../engine/migrate-deploy.mjs";
import { readBackup } from "./read-backup.mjs";
import { readTables, speakPlainly } from "./tables.mjs";

const migrationsDir = path.join(import.meta.dirname, "../migrations");

/**
 * Restores a backup of this release or one before. Needs no more rights than to make tables, and the database when it is not there.
 * @param {{ url: string, file: string, asItWas?: boolean }} options `asItWas`: stops before what was migrated since
 * @returns {Promise<{ rows: number, applied: string[] }>} `applied`: what was migrated since
 * @throws {Error} with a sentence when the database has tables, or the backup is not whole or of a later release. A database in which
 *   a restore failed is as good as none: drop it
 */
export async function restoreBackup({ url, file, asItWas = false }) {
  const parts = readBackup(file);
  const start = await parts.next();
  const only = start.done || !("migrations" in start.value) ? [] : start.value.migrations;
  if (only.length === 0) throw new Error(`${file} is not whole, or no backup.`);
  const known = readMigrations(migrationsDir).map(({ name }) => name);
  const unknown = only.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`${file} is of a later release: ${unknown.join(", ")} is not known here.`);

  const made = await deploy({ url, dir: migrationsDir, only });
  if (made.applied.length < only.length)
    throw new Error("The database has tables already. Restore into a new one.");
  await runMigrations({ connectionString: url });
  const rows = await withClient(url, (client) => load(client, parts));
  const { applied } = asItWas ? { applied: [] } : await deploy({ url, dir: migrationsDir });
  return { rows, applied };
}

/**
 * All or nothing. References are checked at the end, when everything is there.
 * @param {import("pg").Client} client
 * @param {ReturnType<typeof readBackup>} parts
 */
async function load(client, parts) {
  await speakPlainly(client);
  await client.query("begin");
  const tables = await readTables(client);
  const types = new Map(
    tables.map(({ table, columns }) => [table, new Map(columns.map(({ name, type }) => [name, type]))]),
  );
  const references = await takeReferencesOff(client);
  for (const { table } of tables) await client.query(`alter table ${table} disable trigger user`);
  // Some migrations write rows, which are in the backup too.
  await client.query(`truncate ${tables.map(({ table }) => table)}`);
  let count = 0;
  for await (const part of parts) {
    if ("counters" in part)
      for (const [name, last] of Object.entries(part.counters))
        await client.query("select setval($1, $2)", [name, last]);
    if (!("table" in part)) continue;
    const typeOf = types.get(part.table);
    const values = part.columns.map((name, at) => `(line->>${at})::${typeOf?.get(name)}`);
    if (part.rows.length > 0)
      await client.query(
        `insert into ${part.table} (${part.columns}) overriding system value
         select ${values} from json_array_elements($1) line`,
        [`[${part.rows}]`],
      );
    count += part.rows.length;
  }
  for (const { table } of tables) await client.query(`alter table ${table} enable trigger user`);
  for (const add of references) await client.query(add);
  await client.query("commit");
  await client.query("analyze");
  return count;
}

/**
 * @param {import("pg").Client} client
 * @returns {Promise<string[]>} the statements that put them back
 */
async function takeReferencesOff(client) {
  const { rows } = await client.query(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(c.oid) as definition
     from pg_constraint c join pg_namespace n on n.oid = connamespace
     where contype = 'f' and n.nspname in ('public', 'graphile_worker')`,
  );
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint ${name}`);
  return rows.map(
    ({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`,
  );
}
