import { expect, test } from "vitest";
import { type Attempt, canStartAgain } from "./retake";

const then = new Date(0);
const attempt = (changes: Partial<Attempt> = {}): Attempt => ({
  contentId: "mc1",
  completedAt: null,
  endedAt: null,
  ...changes,
});
const completed = attempt({ completedAt: then });

test.for([
  ["completed", completed, [], true],
  ["completed twice", completed, [completed], true],
  ["completed, with another masterclass running", completed, [attempt({ contentId: "mc2" })], true],
  ["completed, with an ended attempt", completed, [attempt({ endedAt: then })], true],
  ["running", attempt(), [], false],
  ["completed, and running again", completed, [attempt()], false],
  ["ended", attempt({ endedAt: then }), [], false],
  ["completed and ended", attempt({ completedAt: then, endedAt: then }), [], false],
] as const)("%s: %#", ([, one, others, expected]) => {
  expect(canStartAgain(one, others)).toBe(expected);
});
