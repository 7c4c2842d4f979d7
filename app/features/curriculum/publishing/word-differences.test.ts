import fc from "fast-check";
import { expect, test } from "vitest";
import { wordDifferences } from "./word-differences";

const side = (found: ReturnType<typeof wordDifferences>, which: "before" | "after") =>
  found
    .filter((one) => one.in === "both" || one.in === which)
    .map(({ text }) => text)
    .join("");

test("the words that differ stand apart, and what is the same is said once", () => {
  const found = wordDifferences(["Een bakker in de wijk."], ["Een smid in de wijk."]);
  expect(found).toEqual([
    { text: "Een ", in: "both" },
    { text: "bakker", in: "before" },
    { text: "smid", in: "after" },
    { text: " in de wijk.", in: "both" },
  ]);
  expect(wordDifferences(["a", "b"], ["a", "b"])).toEqual([{ text: "a\nb", in: "both" }]);
  expect(wordDifferences([], ["نص"])).toEqual([{ text: "نص", in: "after" }]);
});

test("both texts can be read from what differs, whatever they say", () => {
  const words = fc.array(fc.oneof(fc.constantFrom("de", "stad", "een", "wijk"), fc.string()), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const found = wordDifferences(before, after);
      expect(side(found, "before")).toBe(before.join("\n"));
      expect(side(found, "after")).toBe(after.join("\n"));
    }),
  );
});

test("very long texts that have nothing in common are shown as they are, and soon", () => {
  const long = (word: string) => [Array.from({ length: 5_000 }, (_, at) => `${word}${at}`).join(" ")];
  const found = wordDifferences(long("a"), long("b"));
  expect(found.map((one) => one.in)).toEqual(["before", "after"]);
});

test("texts with more edits than are asked for are shown as they are", () => {
  const [then, now] = ["een twee drie vier", "een zes drie acht"];
  expect(wordDifferences([then], [now], 2)).toEqual([
    { text: then, in: "before" },
    { text: now, in: "after" },
  ]);
  expect(wordDifferences([then], [now], 4)).toContainEqual({ text: "zes", in: "after" });
});
