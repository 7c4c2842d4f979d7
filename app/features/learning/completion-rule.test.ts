import { expect, test } from "vitest";
import { isPassed, isWritten } from "./completion-rule";

test.for([
  [0, false],
  [79, false],
  [80, true],
  [100, true],
] as const)("a quiz with %i %% right: passed %j", ([score, expected]) => {
  expect(isPassed(score)).toBe(expected);
});

test.for([
  ["", false],
  [" \n\t", false],
  ["x", true],
  ["  een talent ", true],
] as const)("%j is written: %j", ([text, expected]) => {
  expect(isWritten(text)).toBe(expected);
});
