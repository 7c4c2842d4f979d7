// The data map (docs/data-map.md) and the database schema name the same columns.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

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

/** Lines of the map: the columns each is about, and its other cells. A table about columns stands under a heading with the model's name. */
function mapLines(): { columns: string[]; cells: string[] }[] {
  const page = readFileSync(path.join(root, "docs/data-map.md"), "utf8");
  return page
    .split(/^### /m)
    .slice(1)
    .flatMap((section) => {
      const model = section.split("\n", 1)[0]!.trim();
      return [...section.matchAll(/^\| (`.*) \|$/gm)].map(([, line]) => {
        const [first = "", ...cells] = line!.split("|").map((cell) => cell.trim());
        return { columns: [...first.matchAll(/`(\w+)`/g)].map(([, name]) => `${model}.${name}`), cells };
      });
    });
}

/** The words that a section of the page explains. */
function explained(heading: string): string[] {
  const page = readFileSync(path.join(root, "docs/data-map.md"), "utf8");
  const section = page.split(heading)[1]!.trimStart().split("\n\n")[0]!;
  return [...section.matchAll(/^\| ([a-z ]+)\|/gim)].map(([, word]) => word!.trim());
}

test("every column of the schema stands in the data map once, and nothing else does", () => {
  const mapped = mapLines().flatMap(({ columns }) => columns);
  const columns = schemaColumns();
  expect(columns.length).toBeGreaterThan(150);
  expect(mapped.toSorted()).toEqual(columns.toSorted());
});

test("every line says purpose, ground, retention and recipients, in the words that the page explains", () => {
  const grounds = explained("Ground (AVG, art. 6 lid 1):");
  const retentions = explained("Retention:");
  expect(grounds).toContain("contract");
  expect(retentions).toContain("seven years");
  for (const { columns, cells } of mapLines()) {
    const [purpose, ground, retention, recipients, ...more] = cells;
    expect(purpose, columns.join()).toBeTruthy();
    expect(grounds, columns.join()).toContain(ground);
    expect(retentions, columns.join()).toContain(retention);
    expect(recipients, columns.join()).toBeTruthy();
    expect(more, columns.join()).toEqual([]);
  }
});

test("no column is named after origin, nationality, religion or residence status", () => {
  const forbidden =
    /origin|herkomst|national|religi|geloof|residence|verblijf|ethnic|refugee|status_?holder/i;
  expect(schemaColumns().filter((column) => forbidden.test(column))).toEqual([]);
});
