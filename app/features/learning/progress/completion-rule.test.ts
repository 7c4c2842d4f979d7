import { expect, test } from "vitest";
import { masterclassMessages } from "~/features/catalogue/pages/masterclass.messages";
import { completionRule, isPassed, isWritten, rightNeeded } from "./completion-rule";
import { outlineMessages } from "../outline/outline.messages";

test.for([
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 3],
  [5, 4],
] as const)("a quiz of %i questions asks %i right answers", ([questions, needed]) => {
  expect(rightNeeded(questions)).toBe(needed);
  expect(isPassed(needed, questions)).toBe(true);
  expect(isPassed(needed - 1, questions)).toBe(false);
});

test("whoever had passed at 80 % has passed: quizzes have three to five questions", () => {
  for (const questions of [3, 4, 5])
    for (let right = 0; right <= questions; right++)
      if ((100 * right) / questions >= 80) expect(isPassed(right, questions)).toBe(true);
});

test("every text that gives the rule gives this one, as a count", () => {
  expect(completionRule.quizMayMiss).toBe(1);
  const texts = {
    nl: [outlineMessages.nl.certificateRule, masterclassMessages.nl.certificateText],
    en: [outlineMessages.en.certificateRule, masterclassMessages.en.certificateText],
  };
  for (const text of texts.nl) expect(text).toContain("bij elke toets hoogstens één vraag fout");
  for (const text of texts.en) expect(text).toContain("at most one question wrong in every quiz");
  for (const text of [...texts.nl, ...texts.en]) expect(text).not.toMatch(/%|procent|per cent/);
});

test.for([
  ["", false],
  [" \n\t", false],
  ["x", true],
  ["  een talent ", true],
] as const)("%j is written: %j", ([text, expected]) => {
  expect(isWritten(text)).toBe(expected);
});
