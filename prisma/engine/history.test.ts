import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { compareHistory } from "./history.mjs";

const at = new Date("2026-01-01T12:00:00Z");
const disk = (name: string, sql = "SELECT 1;\nSELECT 2;\n") => ({ name, sql });
const row = (
  name: string,
  more: { sql?: string; finishedAt?: Date | null; rolledBackAt?: Date | null } = {},
) => ({
  name,
  checksum: createHash("sha256")
    .update(more.sql ?? disk(name).sql)
    .digest("hex"),
  finishedAt: more.finishedAt === undefined ? at : more.finishedAt,
  rolledBackAt: more.rolledBackAt ?? null,
});

test.each([
  ["an empty database has everything to come", [disk("1"), disk("2")], [], ["1", "2"]],
  ["what was applied is not pending", [disk("1"), disk("2")], [row("1")], ["2"]],
  ["nothing is pending when all was applied", [disk("1")], [row("1")], []],
  [
    "a migration from a branch that was merged late is pending too",
    [disk("1"), disk("2")],
    [row("2")],
    ["1"],
  ],
  [
    "a failed migration that was marked rolled back is pending",
    [disk("1")],
    [row("1", { finishedAt: null, rolledBackAt: at })],
    ["1"],
  ],
  [
    "and applied once it has succeeded",
    [disk("1")],
    [row("1", { finishedAt: null, rolledBackAt: at }), row("1")],
    [],
  ],
  ["other line endings are no edit", [disk("1", "SELECT 1;\r\nSELECT 2;\r\n")], [row("1")], []],
  ["nor the other way round", [disk("1")], [row("1", { sql: "SELECT 1;\r\nSELECT 2;\r\n" })], []],
])("%s", (_name, migrations, rows, pending) => {
  expect(compareHistory(migrations, rows)).toEqual({ pending, fault: null });
});

test.each([
  ["edited", [disk("1", "SELECT 3;")], [row("1")], /^Migration 1 was edited after it had been applied\./],
  ["missing", [], [row("1"), row("2")], /^Migration 1, 2 is in the database but not on disk\./],
  [
    "failed",
    [disk("1")],
    [row("1", { finishedAt: null })],
    /^Migration 1 failed earlier\..*--rolled-back 1`/,
  ],
])("a history with a migration that is %s has a fault", (_name, migrations, rows, fault) => {
  expect(compareHistory(migrations, rows).fault).toMatch(fault);
});
