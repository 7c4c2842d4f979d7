import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inertLine } from "~/lib/text/inert-text";
import { linesOf, widthOf } from "./text-lines";

const require = createRequire(import.meta.url);

/** How wide each character is that a typeface draws, in sizes of its letters: from the tables `cmap` and `hmtx` of its file. */
function advancesOf(file: string): Map<number, number> {
  const bytes = readFileSync(require.resolve(`@expo-google-fonts/${file}.ttf`));
  const at: Record<string, number> = {};
  for (let index = 0; index < bytes.readUInt16BE(4); index++) {
    const entry = 12 + 16 * index;
    at[bytes.toString("latin1", entry, entry + 4)] = bytes.readUInt32BE(entry + 8);
  }
  const [perEm, measured] = [bytes.readUInt16BE(at.head! + 18), bytes.readUInt16BE(at.hhea! + 34)];
  const advances = new Map<number, number>();
  for (let table = 0; table < bytes.readUInt16BE(at.cmap! + 2); table++) {
    const cmap = at.cmap! + bytes.readUInt32BE(at.cmap! + 4 + 8 * table + 4);
    if (bytes.readUInt16BE(cmap) !== 12) continue;
    for (let group = 0; group < bytes.readUInt32BE(cmap + 12); group++) {
      const [first, last, glyph] = [0, 4, 8].map((by) => bytes.readUInt32BE(cmap + 16 + 12 * group + by));
      for (let point = first!; point <= last!; point++)
        advances.set(
          point,
          bytes.readUInt16BE(at.hmtx! + 4 * Math.min(glyph! + point - first!, measured - 1)) / perEm,
        );
    }
  }
  return advances;
}

test.each([
  ["source-sans-3/400Regular/SourceSans3_400Regular", /[\p{L}\p{N}\p{P}\p{S} ]/u],
  ["source-sans-3/600SemiBold/SourceSans3_600SemiBold", /[\p{L}\p{N}\p{P}\p{S} ]/u],
  ["noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular", /\p{Script=Ethiopic}/u],
  ["amiri/400Regular/Amiri_400Regular", /(?![\ufdf0-\ufdff])\p{Script=Arabic}/u],
])("no character of %s is wider than it is taken for", (file, draws) => {
  const advances = advancesOf(file);
  const wider = [...advances].flatMap(([point, advance]) => {
    const character = String.fromCodePoint(point);
    const taken = widthOf(character, 1);
    return draws.test(character) && advance > taken + 0.001 ? [`${character} ${advance} > ${taken}`] : [];
  });
  expect(advances.size).toBeGreaterThan(100);
  expect(wider).toEqual([]);
});

test("words of our own are not taken for much wider than they are", () => {
  const advances = advancesOf("source-sans-3/600SemiBold/SourceSans3_600SemiBold");
  const words = "Winkeliersvereniging Kadestraat, verenigd in 31 handtekeningen";
  const real = [...words].reduce((sum, letter) => sum + advances.get(letter.codePointAt(0)!)!, 0);
  expect(widthOf(words, 1)).toBeLessThan(1.2 * real);
});

test("a whole phrase that is one character is written in its letters", () => {
  expect(linesOf("\ufdfd", 14, 60).length).toBeGreaterThan(1);
  expect(linesOf("\ufdf2", 14, 80)).toEqual(["الله"]);
});

test("lines leave nothing out and fit, whatever the script", () => {
  const texts = fc.string({
    unit: fc.oneof(
      fc.constantFrom(" ", "a", "W", "i"),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    ),
    maxLength: 90,
  });
  fc.assert(
    fc.property(
      texts.filter((one) => !/[\ufdf0-\ufdff]/u.test(one)),
      (text) => {
        const lines = linesOf(text, 14, 200);
        expect(lines.join("").replace(/\s/gu, "")).toBe(inertLine(text).replace(/\s/gu, ""));
        for (const line of lines) expect(widthOf(line, 14)).toBeLessThanOrEqual(200);
      },
    ),
  );
});
