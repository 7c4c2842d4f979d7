import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { findingsIn } from "~/features/instruments/taalspiegel/mirror";
import { categories } from "~/features/instruments/taalspiegel/rules/rule";
import { labelledSentences, precisionOf, recallOf, scoresOf } from "./labelled-sentences";

const read = (file: string) => readFileSync(path.join(import.meta.dirname, file), "utf8");

const collections = readdirSync(path.join(import.meta.dirname, "collections"));

test.each([
  ["at hand", ["sentences-at-hand.txt"]],
  ["of the collections", collections.map((file) => `collections/${file}`)],
])("of the sentences %s nearly all is found, and nearly nothing else", (_, files) => {
  const sentences = labelledSentences(files.map(read).join("\n"));
  expect(sentences.length).toBeGreaterThan(120);
  const scores = scoresOf(sentences, findingsIn);
  for (const category of categories) {
    const { [category]: score } = scores;
    expect(score.found + score.missed.length, category).toBeGreaterThan(8);
    expect(precisionOf(score), `${category}: ${score.wrong.join("; ")}`).toBeGreaterThanOrEqual(0.95);
    expect(recallOf(score), `${category}: ${score.missed.join("; ")}`).toBeGreaterThanOrEqual(0.85);
  }
});

test("a label of no category is a fault", () => {
  expect(() => labelledSentences("De [lak:kansarmen].")).toThrow("No category");
});

test("a finding counts where it touches a label of its category, and nowhere else", () => {
  const sentences = labelledSentences("# of nothing\nDe [lack:kansarmen] en de [place:stad].\n");
  const at = (start: number, end: number) => ({
    entry: "chances" as const,
    spans: [{ start, end }],
    instead: null,
  });
  const scores = scoresOf(sentences, () => [
    { ...at(3, 12), category: "lack" },
    { ...at(19, 23), category: "lack" },
  ]);
  expect([precisionOf(scores.lack), recallOf(scores.lack)]).toEqual([0.5, 1]);
  expect(recallOf(scores.place)).toBe(0);
});
