// Everything that is in a database, as it is at one moment, in one file: lines of JSON, compressed. It needs no program of PostgreSQL.
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { withClient } from "../engine/connection.mjs";
import { readCounters, readTables, speakPlainly } from "./tables.mjs";

/** How many rows are asked for at once: one may hold a document. */
const atOnce = 200;

/**
 * Writes a backup of a database that is in use. The file is there once it is whole.
 * @param {{ url: string, file: string }} options `url`: connection string of the role that owns the tables
 * @returns {Promise<{ rows: number }>}
 */
export async function writeBackup({ url, file }) {
  const part = `${file}.part`;
  let rows = 0;
  try {
    await withClient(url, async (client) => {
      await speakPlainly(client);
      await client.query("begin isolation level repeatable read, read only");
      const lines = async function* () {
        for await (const line of linesOf(client)) {
          if (line.startsWith("[")) rows++;
          yield `${line}\n`;
        }
      };
      await pipeline(Readable.from(lines()), createGzip(), createWriteStream(part, { mode: 0o600 }));
      await client.query("commit");
    });
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
  return { rows };
}

/**
 * What it is, then each table and its rows (an array of texts each), where the counters stand, and that this is the end.
 * @param {import("pg").ClientBase} client
 */
async function* linesOf(client) {
  const { rows: done } = await client.query(
    `select migration_name as name from "_prisma_migrations"
     where finished_at is not null and rolled_back_at is null order by 1`,
  );
  yield JSON.stringify({ backup: 1, migrations: done.map(({ name }) => name) });
  for (const { table, columns } of await readTables(client)) {
    yield JSON.stringify({ table, columns: columns.map(({ name }) => name) });
    const texts = columns.map(({ name }) => `${name}::text`);
    // In one order, so that two backups of the same are the same.
    await client.query(
      `declare found no scroll cursor for select to_json(array[${texts}])::text as line from ${table} order by ${texts}`,
    );
    for (;;) {
      const { rows } = await client.query(`fetch ${atOnce} from found`);
      for (const { line } of rows) yield /** @type {string} */ (line);
      if (rows.length < atOnce) break;
    }
    await client.query("close found");
  }
  // After the rows: a counter that gave a number meanwhile is too far, never too near.
  yield JSON.stringify({ counters: await readCounters(client) });
  yield JSON.stringify({ end: true });
}
