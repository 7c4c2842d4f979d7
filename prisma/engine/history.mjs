// The migrations on disk, those that the database remembers, and what the two say together.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * @typedef {{ name: string, sql: string }} Migration one folder of prisma/migrations
 * @typedef {{ name: string, checksum: string, finishedAt: Date | null, rolledBackAt: Date | null }} Row
 *   one row of `_prisma_migrations`
 */

/**
 * @param {string} dir the folder prisma/migrations
 * @returns {Migration[]} in the order in which they apply
 * @throws {Error} when the folder, or the migration.sql in one of its folders, does not exist
 */
export function readMigrations(dir) {
  if (!existsSync(dir)) throw new Error(`There is no folder with migrations at ${dir}.`);
  const folders = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map((folder) => folder.name)
    .sort()
    .map((name) => {
      const file = path.join(dir, name, "migration.sql");
      if (!existsSync(file)) throw new Error(`Migration ${name} has no migration.sql.`);
      return { name, sql: readFileSync(file, "utf8") };
    });
}

/**
 * Compares disk and database.
 * @param {Migration[]} migrations
 * @param {Row[]} rows
 * @returns {{ pending: string[], fault: string | null }} names still to apply, and a sentence when the history is not sound
 */
export function compareHistory(migrations, rows) {
  const standing = rows.filter((row) => row.rolledBackAt === null);
  const applied = new Map(standing.filter((row) => row.finishedAt).map((row) => [row.name, row.checksum]));
  const onDisk = new Map(migrations.map((migration) => [migration.name, migration.sql]));

  const failed = standing.filter((row) => !row.finishedAt).map((row) => row.name);
  const missing = [...applied.keys()].filter((name) => !onDisk.has(name));
  const edited = [...applied]
    .filter(([name, checksum]) => isEdited(onDisk.get(name), checksum))
    .map(([name]) => name);

  return {
    pending: migrations.map(({ name }) => name).filter((name) => !applied.has(name)),
    fault: faultOf({ failed, missing, edited }),
  };
}

/**
 * Line endings do not count: git may change them between the machine that applied a migration and this one.
 * @param {string | undefined} sql
 * @param {string} checksum SHA-256 of the file as it was applied, in hexadecimals
 */
function isEdited(sql, checksum) {
  if (sql === undefined) return false;
  const unix = sql.replaceAll("\r\n", "\n");
  return ![sql, unix, unix.replaceAll("\n", "\r\n")].some((text) => sha256(text) === checksum);
}

/** @param {string} text */
function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}

/** @param {{ failed: string[], missing: string[], edited: string[] }} names */
function faultOf({ failed, missing, edited }) {
  if (failed.length > 0) {
    return (
      `Migration ${failed.join(", ")} failed earlier. Mend the cause, then run ` +
      `\`npx prisma migrate resolve --rolled-back ${failed[0]}\` and migrate again.`
    );
  }
  if (missing.length > 0) {
    return (
      `Migration ${missing.join(", ")} is in the database but not on disk. ` +
      "Restore its folder, or use the release that this database belongs to."
    );
  }
  if (edited.length > 0) {
    return (
      `Migration ${edited.join(", ")} was edited after it had been applied. ` +
      "Restore the file and put the change in a new migration."
    );
  }
  return null;
}
