import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { db, pool } from "~/platform/db/db.server";
import { addJob } from "~/platform/jobs.server";
import { databaseUrl } from "~test/processes/database";
import { queryOn, scratchDatabaseUrl } from "~test/processes/scratch-database";
import { tableDigests } from "~test/table-digests";

import { makeLearner } from "~test/rows/enrolments";
import { readBackup } from "./read-backup.mjs";
import { restoreBackup } from "./restore-backup.mjs";
import { writeBackup } from "./write-backup.mjs";

function newFile(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "backup-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return path.join(folder, "all.backup");
}

/** Rows whose values are hard to carry over: every kind of text, bytes, JSON as it was written, and times to the millisecond. */
async function hardRows() {
  const { actor, enrolmentId } = await makeLearner();
  const text = "Zeg \"ja\"\\,\n\t\u2028\u2029 {NULL} 'é' שלום 🙂\r\n";
  await db.reflection.create({ data: { enrolmentId, blockId: "b", text } });
  await db.person.update({
    where: { id: actor.personId },
    data: { name: text, roles: ["EDITOR", "FINANCE"] },
  });
  await db.releasePart.create({ data: { hash: "h", data: { a: [1, null, text] } } });
  await pool.query(`insert into "ReleasePart" values ('as written', '{ "b": 1.50,\n  "a": "\\u00e9" }')`);
  await db.$transaction((tx) => addJob(tx, "show-release", {}));
  return text;
}

test("everything comes back as it was: rows, jobs, counters, triggers and references", async () => {
  const text = await hardRows();
  const file = newFile();
  const written = await writeBackup({ url: databaseUrl, file });
  const url = scratchDatabaseUrl();
  expect(await restoreBackup({ url, file })).toEqual({ rows: written.rows, applied: [] });

  expect(await tableDigests(url)).toEqual(await tableDigests(databaseUrl));
  expect(await queryOn(url, `select text from "Reflection"`)).toEqual([{ text }]);
  const rules = `select (select count(*) from pg_constraint) as constraints, (select count(*) from pg_trigger where tgenabled = 'O') as triggers,
    (select json_agg(last_value order by sequencename) from pg_sequences) as counters`;
  expect(await queryOn(url, rules)).toEqual(await queryOn(databaseUrl, rules));
  await expect(queryOn(url, `update "ReleasePart" set hash = 'other'`)).rejects.toThrow();
  await expect(queryOn(url, `delete from "Offer"`)).rejects.toThrow(/foreign key/);

  const again = newFile();
  await writeBackup({ url, file: again });
  expect(gunzipSync(readFileSync(again))).toEqual(gunzipSync(readFileSync(file)));
});

test("a backup that was cut off, is damaged, is none or is of a later release is refused with a sentence", async () => {
  await makeLearner();
  const file = newFile();
  await writeBackup({ url: databaseUrl, file });
  const bytes = readFileSync(file);
  const lines = gunzipSync(bytes).toString().split("\n");
  const later = [JSON.stringify({ backup: 1, migrations: ["29991231000000_later"] }), ...lines.slice(1)];
  for (const [content, words] of [
    [bytes.subarray(0, bytes.length - 20), "is not whole"],
    [gzipSync(lines.slice(0, -2).join("\n") + "\n"), "is not whole"],
    [Buffer.from("no backup"), "is not whole, or no backup"],
    [gzipSync("{}\n"), "is not whole, or no backup"],
    [gzipSync(later.join("\n")), "is of a later release: 29991231000000_later"],
  ] as const) {
    writeFileSync(file, content);
    const url = scratchDatabaseUrl();
    await expect(restoreBackup({ url, file })).rejects.toThrow(words);
    // Nothing of it is to be seen.
    expect(await queryOn(url, `select * from "Person"`).catch(() => [])).toEqual([]);
  }
});

test("a database that has tables is left alone", async () => {
  await makeLearner();
  const file = newFile();
  await writeBackup({ url: databaseUrl, file });
  const before = await tableDigests(databaseUrl);
  await expect(restoreBackup({ url: databaseUrl, file })).rejects.toThrow("has tables already");
  expect(await tableDigests(databaseUrl)).toEqual(before);
});

test("more rows than are held at once come through", async () => {
  await pool.query(
    `insert into "ReleasePart" select n, to_json(repeat('é', 20000)) from generate_series(1, 450) n`,
  );
  const file = newFile();
  await writeBackup({ url: databaseUrl, file });
  const sizes: number[] = [];
  for await (const part of readBackup(file))
    if ("table" in part && part.table === 'public."ReleasePart"') sizes.push(part.rows.length);
  expect(Math.max(...sizes)).toBeLessThan(450);
  expect(sizes.reduce((sum, one) => sum + one)).toBe(450);
});
