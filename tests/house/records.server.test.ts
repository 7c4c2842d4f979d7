// What every table says of itself (app/records.server.ts) is what the data map, the jobs and the texts of an export say.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { cron } from "~/jobs.server";
import { tableRecords } from "~/records.server";
import type { TableRecord } from "~/platform/own-data/own-data.server";
import { ownDataMessages } from "~/features/rights/own-data/own-data.messages";

const tables = Object.entries(tableRecords as Record<string, TableRecord>);

const page = readFileSync(path.resolve(import.meta.dirname, "../../docs/data-map.md"), "utf8");

/** The words for how long in the lines of a table. */
const termsInMap = (table: string): string[] => {
  const section = page.split(`\n### ${table}\n`)[1]?.split(/\n##/)[0] ?? "";
  const lines = [...section.matchAll(/^\| `.*$/gm)].map(([line]) =>
    line.split("|").map((cell) => cell.trim()),
  );
  return [...new Set(lines.map((cells) => cells[4]!))];
};

/** What the page says keeps to each term. */
const keptBy = new Map(
  [
    ...page
      .split("Retention:")[1]!
      .split("\n\n")[1]!
      .matchAll(/^\| ([a-z ]+?) +\|[^|]+\| (.+?) +\|$/gm),
  ].map(([, word, by]) => [word!, by!]),
);

test.each(tables)("%s is kept as long as the data map says, by what it says", (name, { retention }) => {
  expect(termsInMap(name)).toEqual([retention.term]);
  const by = keptBy.get(retention.term);
  expect(by).toContain("job" in retention.keptBy ? `\`${retention.keptBy.job}\`` : "");
  expect(by).not.toContain("by hand");
});

test("every job that the data map and the tables name runs by the clock", () => {
  const named = [
    ...tables.flatMap(([, { retention }]) => ("job" in retention.keptBy ? [retention.keptBy.job] : [])),
    ...[...keptBy.values()].flatMap((by) => [...by.matchAll(/`(forget-[a-z-]+)`/g)].map(([, job]) => job!)),
  ];
  const running = new Set(cron.map(({ task }) => task));
  expect(named.length).toBeGreaterThan(10);
  expect([...new Set(named)].filter((job) => !running.has(job))).toEqual([]);
});

test.each(["nl", "en"] as const)(
  "the export explains each of its lists, and nothing else, in %s",
  (locale) => {
    const exported = tables.flatMap(([name, table]) =>
      "export" in table && "rows" in table.export ? [name] : [],
    );
    const texts = ownDataMessages[locale].tables;
    expect(Object.keys(texts).toSorted()).toEqual(exported.toSorted());
    const files = Object.values(texts).map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    expect(files.filter((file) => !/^[a-z-]+$/.test(file))).toEqual([]);
  },
);
