// What the pages for newcomers claim and can be checked: settings, addresses and files that exist.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import routes from "~/routes";

const root = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const pages = ["README.md", "CONTRIBUTING.md", "docs/operations.md", "docs/data-map.md"];

test("the table of settings names every setting, and none that does not exist", () => {
  const settings = [...read("app/platform/env.ts").matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(
    ([, name]) => name,
  );
  const table = read("docs/operations.md").split("## Settings")[1]!.split("\n## ")[0]!;
  const named = [...table.matchAll(/^\| `([A-Z_]+)` /gm)].map(([, name]) => name);
  expect(settings).toContain("DATABASE_URL");
  expect(named.toSorted()).toEqual(settings.toSorted());
});

test.each(pages)("every file that %s names exists", (page) => {
  const text = read(page);
  const quoted = [
    ...text.matchAll(/`((?:app|server|prisma|tests|content|docs|scripts|bench|e2e)\/[\w./-]*)`/g),
  ];
  const mapped = [
    ...text.matchAll(/^((?:app|prisma|docs|content|server|tests|e2e|bench|scripts|public)[\w./-]*) {2}/gm),
  ];
  const linked = [...text.matchAll(/\]\((?!https?:|#)([\w./-]+)\)/g)].map(([, target]) =>
    path.join(path.dirname(page), target!),
  );
  const files = [...[...quoted, ...mapped].map(([, file]) => file!), ...linked];
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test("every npm script that the pages name exists", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  for (const page of pages)
    for (const [, name] of read(page).matchAll(/npm (?:run )?(start|test|dev|check|bench|migrate)\b/g))
      expect(scripts, page).toHaveProperty(name!);
});

test("every address of the tour is a route", async () => {
  const known = new Set((await routes).map(({ path: address }) => `/${address ?? ""}`));
  const tour = read("README.md").split("## The tour")[1]!.split("\n## ")[0]!;
  const addresses = [...tour.matchAll(/`(\/[\w./-]*)`/g)].map(([, address]) => address!);
  expect(addresses.length).toBeGreaterThan(5);
  const isKnown = (address: string) =>
    known.has(address) || known.has(address.replace(/[^/]+$/, ":slug")) || address.startsWith("/dev/");
  expect(addresses.filter((address) => !isKnown(address))).toEqual([]);
});
