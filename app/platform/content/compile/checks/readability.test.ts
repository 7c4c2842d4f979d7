import { expect, test } from "vitest";
import type { TextBlock } from "./collect-facts";
import { readability } from "./readability";

const block = (text: string, kind: TextBlock["kind"] = "prose"): TextBlock => ({
  line: 7,
  text,
  kind,
  own: text,
  block: null,
});
const words = (count: number) => `${"Woord ".repeat(count - 1)}woord.`;

test.each([
  [25, 0],
  [26, 1],
])("a sentence of %i words", (count, long) => {
  expect(readability([block(words(count))], "nl").long).toHaveLength(long);
});

test("names a long sentence by its line", () => {
  expect(readability([block(`Kort. ${words(30)}`)], "nl").long).toEqual([
    { line: 7, words: 30, text: words(30) },
  ]);
});

test("averages over sentences, wherever they stand", () => {
  const result = readability([block("Een twee drie. Vier?"), block("Vijf zes zeven acht!", "aside")], "nl");
  expect(result).toMatchObject({ sentences: 3, average: 8 / 3 });
});

test("does not flatter the average with headings, nor count quotations", () => {
  const blocks = [block("Een kop"), block(words(10)), block(words(40), "quotation")];
  expect(readability(blocks, "nl")).toEqual({ sentences: 1, average: 10, longest: 10, long: [] });
});

test("has no average of nothing", () => {
  expect(readability([], "nl")).toEqual({ sentences: 0, average: 0, longest: 0, long: [] });
});
