import { expect, test } from "vitest";
import { mayTransfer } from "./transfer";

const begun = { isCompleted: false, hasBegun: true, lessonsDone: 0, lessonCount: 20 };

test.for([
  [{ ...begun, hasBegun: false }, 0, true],
  [begun, 0, false],
  [begun, 1, true],
  [{ ...begun, lessonsDone: 4 }, 2500, true],
  [{ ...begun, lessonsDone: 5 }, 2500, false],
  [{ ...begun, lessonsDone: 19 }, 10_000, true],
  [{ ...begun, lessonsDone: 20, isCompleted: true }, 10_000, false],
  [{ ...begun, hasBegun: false, isCompleted: true }, 10_000, false],
  [{ ...begun, lessonCount: 0 }, 2500, false],
] as const)("%j with less than %i: %j", ([facts, below, may]) => {
  expect(mayTransfer(facts, below)).toBe(may);
});
