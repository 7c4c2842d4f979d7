// The parts of a backup, one after the other, with no more in memory than some rows.
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

/**
 * @typedef {{ migrations: string[] }} Start what the database had been migrated with
 * @typedef {{ table: string, columns: string[], rows: string[] }} Rows some rows of a table, each the JSON of an array; a table begins with none
 * @typedef {{ counters: Record<string, string> }} Counters
 */

/** How many rows come at once, and at how many characters they come sooner. */
const atOnce = { rows: 500, characters: 4_000_000 };

/**
 * @param {string} file
 * @returns {AsyncGenerator<Start | Rows | Counters>}
 * @throws {Error} with a sentence when the file is no backup, or is not whole
 */
export async function* readBackup(file) {
  let isWhole = false;
  /** @type {Rows | undefined} */
  let part;
  let characters = 0;
  try {
    for await (const line of linesOf(file)) {
      if (line.startsWith("[") && part) {
        part.rows.push(line);
        characters += line.length;
        if (part.rows.length < atOnce.rows && characters < atOnce.characters) continue;
      } else {
        const next = JSON.parse(line);
        if (part) yield part;
        part = undefined;
        if (next.table) part = { ...next, rows: [] };
        else if (next.end) isWhole = true;
        else yield next;
      }
      if (part) {
        yield part;
        part = { ...part, rows: [] };
        characters = 0;
      }
    }
  } catch (cause) {
    throw new Error(`${file} is not whole, or no backup.`, { cause });
  }
  if (!isWhole) throw new Error(`${file} is not whole, or no backup.`);
}

/** Split here, because readline would also split at the line separators of Unicode, which people's texts may hold. @param {string} file */
async function* linesOf(file) {
  const unpacked = createGunzip();
  unpacked.setEncoding("utf8");
  // What goes wrong with the file is thrown where it is read.
  pipeline(createReadStream(file), unpacked, () => undefined);
  let rest = "";
  for await (const chunk of unpacked) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}
