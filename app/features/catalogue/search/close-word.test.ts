import { expect, test } from "vitest";
import { closeQuery, isOneSlip, wordsOf } from "./close-word";

test.for([
  ["wederkerigeid", "wederkerigheid", true],
  ["wederkerighheid", "wederkerigheid", true],
  ["wederkerigheit", "wederkerigheid", true],
  ["wedrekerigheid", "wederkerigheid", true],
  ["ederkerigheid", "wederkerigheid", true],
  ["wederkerighei", "wederkerigheid", true],
  ["wederkerigheid", "wederkerigheid", false],
  ["wedrekerigeid", "wederkerigheid", false],
  ["talent", "talenten", false],
] as const)("%s for %s is one slip: %s", ([typed, word, expected]) => {
  expect(isOneSlip(typed, word)).toBe(expected);
});

const counts = new Map([
  ["talent", 90],
  ["taken", 3],
  ["coalitie", 40],
  ["wederkerigheid", 20],
]);

test.for([
  ["tallent", "talent"],
  ["Coalite en tallent", "coalitie en talent"],
  ["talen", "talent"],
  ["talent", null],
  ["xyzzy", null],
  ["de", null],
] as const)("%s may have been meant as %s", ([query, meant]) => {
  expect(closeQuery(query, counts)).toBe(meant);
});

test("words are taken in small letters, short ones left out", () => {
  expect(wordsOf("Eén stad, véél Talent: 2026!")).toEqual(["stad", "véél", "talent"]);
});
