import fc from "fast-check";
import { expect, test } from "vitest";
import { dutchOrder } from "~/lib/folding/dutch-order";
import { wordForms } from "~/lib/folding/fold";
import { pool } from "./db.server";

/** Of each text the words that the database finds it by. */
async function inDatabase(texts: readonly string[]): Promise<string[][]> {
  const { rows } = await pool.query<{ words: string[] }>(
    "select tsvector_to_array(search_words(t)) as words from unnest($1::text[]) with ordinality as l(t, n) order by n",
    [texts],
  );
  return rows.map(({ words }) => words);
}

async function expectSame(texts: readonly string[]) {
  const found = await inDatabase(texts);
  const differences = texts.flatMap((text, index) => {
    const [here, there] = [wordForms(text).toSorted(), found[index]!.toSorted()];
    return here.join(" ") === there.join(" ") ? [] : [{ text, here, there }];
  });
  expect(differences).toEqual([]);
}

/** Letters and signs that we know; what is new in Unicode is not yet in each version of Node.js and of the database. */
const knownHere = [
  ...Array.from({ length: 0x3400 }, (_, code) => code + 1),
  ...Array.from({ length: 40 }, (_, n) => 0xac00 + n * 279),
  ...Array.from({ length: 0xfffe - 0xf900 }, (_, n) => 0xf900 + n),
  ...Array.from({ length: 0x400 }, (_, n) => 0x1d400 + n),
  ...[0x4e00, 0x10400, 0x1f331, 0x2f800],
]
  .map((code) => String.fromCodePoint(code))
  .filter((one) => /\P{Cn}/u.test(one));

/** Those that both know. */
async function knownToBoth(): Promise<string[]> {
  const { rows } = await pool.query<{ one: string }>(
    "select one from unnest($1::text[]) as l(one) where unicode_assigned(one)",
    [knownHere],
  );
  return rows.map(({ one }) => one);
}

test("the database folds every letter as the code does", async () => {
  const alphabet = await knownToBoth();
  expect(alphabet.length).toBeGreaterThan(12_000);
  await expectSame(alphabet.map((one) => `Ab${one}Cd ${one}`));
});

test("the database folds texts of any letters as the code does", async () => {
  const alphabet = await knownToBoth();
  const sign = fc.constantFrom(...`aBÇéıİßøŁ ''’‘-–.@_+&/"“”0½ﷺ…`, "e\u0301", "\u200d", " van ", ".nl");
  const text = fc.array(fc.oneof({ weight: 4, arbitrary: sign }, fc.constantFrom(...alphabet)), {
    maxLength: 14,
  });
  await expectSame(
    fc.sample(
      text.map((signs) => signs.join("")),
      3_000,
    ),
  );
});

test("a long text has words that fit into an index", async () => {
  await expectSame(["㌀".repeat(200), "ﷺ".repeat(200), "𝔘".repeat(600)]);
});

test("names stand in the order of a Dutch reader, in the database and in the code", async () => {
  const names = [
    ..."'s-Hertogenbosch|ahmed|Ahmed|Bos|Çelik|Cuijk|de Vries|De Vries|Eland|Élan|groep 9|Groep 10|Oss|Østerberg|Özturk|van den Berg|Zwart".split(
      "|",
    ),
  ];
  const { rows } = await pool.query<{ name: string }>(
    `select name from unnest($1::text[]) as l(name) order by name collate "dutch"`,
    [names.toReversed()],
  );
  const inOrder = rows.map(({ name }) => name);
  expect(inOrder).toEqual(names.toSorted(dutchOrder));
  expect(inOrder.join("|")).toMatch(
    /Bos\|Çelik\|Cuijk.*Élan\|Eland\|groep 9\|Groep 10\|Oss\|Østerberg\|Özturk/,
  );
});
