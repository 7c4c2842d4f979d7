// That another brand changes everything: the colours of ours stand in one file.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const palette = "app/platform/site/foundation-brand.ts";

/** What is shown to people; the stand-ins for the outside world look like somebody else's. */
const shown = ["app", "server", "public"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|css|typ|svg|html)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .filter((file) => !/\.test\.tsx?$/.test(file)),
);

/** A colour as a value. A private method (`this.#add(`) is none, and black and white belong to nobody. */
const literal =
  /(?<![.\w&])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?!\()|\b(?:rgba?|hsla?|oklch|lab)\([\d"'#]/gi;
const isNobodys = (colour: string) => /^#(0{3}|f{3}|0{6}|f{6})$/i.test(colour);

test("no colour stands as a value outside of the brand", () => {
  const found = shown
    .filter((file) => file !== palette)
    .flatMap((file) =>
      [...readFileSync(path.join(root, file), "utf8").matchAll(literal)]
        .filter(([colour]) => !isNobodys(colour))
        .map(([colour]) => `${file}: ${colour}`),
    );
  expect(found).toEqual([]);
});

test("the check sees the brand's own colours", () => {
  expect(readFileSync(path.join(root, palette), "utf8").match(literal)?.length).toBeGreaterThan(50);
});
