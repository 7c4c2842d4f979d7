// The data map (docs/data-map.md) and the database schema name the same columns.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readDataMap, recipients } from "~/features/rights/data-use/data-map";

const root = path.resolve(import.meta.dirname, "../..");

const page = readFileSync(path.join(root, "docs/data-map.md"), "utf8");
const map = readDataMap(page);

/** Columns of every model, as `Person.email`. A field whose type is another model is a relation and no column. */
function schemaColumns(): string[] {
  const folder = path.join(root, "prisma/schema");
  const source = readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), "utf8"))
    .join("\n");
  const models = [...source.matchAll(/^model (\w+) \{\n([^]*?)^\}/gm)];
  const names = new Set(models.map(([, name]) => name));
  return models.flatMap(([, model, body]) =>
    [...body!.matchAll(/^ {2}(\w+) +(\w+)/gm)]
      .filter(([, , type]) => !names.has(type))
      .map(([, field]) => `${model}.${field}`),
  );
}

/** The words that a section of the page explains. */
function explained(heading: string): string[] {
  const section = page.split(heading)[1]!.trimStart().split("\n\n")[0]!;
  return [...section.matchAll(/^\| ([a-z ]+)\|/gim)].map(([, word]) => word!.trim());
}

test("every column of the schema stands in the data map once, and nothing else does", () => {
  const mapped = map.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`));
  const columns = schemaColumns();
  expect(columns.length).toBeGreaterThan(150);
  expect(mapped.toSorted()).toEqual(columns.toSorted());
});

test("every line says purpose, ground, retention and recipients, in the words that the page explains", () => {
  const words = {
    ground: explained("Ground (AVG, art. 6 lid 1):"),
    retention: explained("Retention:"),
    recipients: explained("Recipients:"),
  };
  expect(words.ground).toContain("contract");
  expect(words.retention).toContain("seven years");
  expect(words.recipients.filter((word) => word !== "Word").toSorted()).toEqual([...recipients].toSorted());
  const cells = [...page.matchAll(/^\| `.*$/gm)].map(([line]) => line.split("|").length - 2);
  expect(new Set(cells)).toEqual(new Set([5]));
  for (const { table, columns, purpose, ground, retention, recipients: who } of map) {
    const about = `${table}: ${columns.join()}`;
    expect(purpose, about).toBeTruthy();
    expect(words.ground, about).toContain(ground);
    expect(words.retention, about).toContain(retention);
    expect(words.recipients, about).toEqual(expect.arrayContaining(who));
  }
});

test("no column is named after origin, nationality, religion or residence status", () => {
  const forbidden =
    /origin|herkomst|national|religi|geloof|residence|verblijf|ethnic|refugee|status_?holder/i;
  expect(schemaColumns().filter((column) => forbidden.test(column))).toEqual([]);
});
