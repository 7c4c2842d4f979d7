import { expect, test } from "vitest";
import { builtContent } from "~/features/curriculum/content/content.server";
import { makeCurriculum } from "~/features/curriculum/content/curriculum";
import { ownOutcomes } from "../issuing/achievement.server";
import { saidOfHolder } from "./said-of-holder";

const known = [
  { own: "Je ziet talent.", ofHolder: "Ziet talent." },
  { own: "Je beschrijft een netwerk.", ofHolder: "Beschrijft een netwerk." },
];

test("what speaks to the holder is said of the holder, while content has it all", () => {
  expect(saidOfHolder(["Je beschrijft een netwerk.", "Je ziet talent."], known)).toEqual([
    "Beschrijft een netwerk.",
    "Ziet talent.",
  ]);
});

test.each([
  ["one that content has no more", ["Je ziet talent.", "Je telde huizen."]],
  ["what is said of the holder already", ["Ziet talent."]],
  ["none", []],
])("%s leaves them as they are", (_, outcomes) => {
  expect(saidOfHolder(outcomes, known)).toEqual(outcomes);
});

test.each(["mc1", "programme"])("of %s every outcome has a sentence of its holder", (contentId) => {
  for (const locale of ["nl", "en"] as const) {
    const outcomes = ownOutcomes(makeCurriculum(null, builtContent), contentId, locale);
    expect(outcomes.length).toBeGreaterThan(3);
    for (const { own, ofHolder } of outcomes) expect(ofHolder).not.toBe(own);
  }
});
