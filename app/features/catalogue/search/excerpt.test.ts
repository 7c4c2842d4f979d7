import { expect, test } from "vitest";
import { splitExcerpt, withEllipses } from "./excerpt";

test.for([
  ["Een \u0001stad\u0002 met talent.", "Een stad", "met talent.", "Een \u0001stad\u0002 met talent."],
  ["Een \u0001stad\u0002 met", "Een stad", "talent.", "Een \u0001stad\u0002 met …"],
  ["\u0001stad\u0002 met talent.", "Een stad", "met talent.", "… \u0001stad\u0002 met talent."],
  [" \u0001stad\u0002 met ", "Een stad", "talent.", "… \u0001stad\u0002 met …"],
  ["Een\nstad met", "Een stad met heel veel talent", "talent", "Een\nstad met …"],
] as const)("of %j in %j to %j is shown %j", ([excerpt, first, last, shown]) => {
  expect(withEllipses(excerpt, first, last)).toBe(shown);
});

test("an excerpt is split at its marks; a mark without a partner is dropped", () => {
  expect(splitExcerpt("a [b] c ]", "[", "]")).toEqual([
    { text: "a ", hit: false },
    { text: "b", hit: true },
    { text: " c ", hit: false },
  ]);
});
