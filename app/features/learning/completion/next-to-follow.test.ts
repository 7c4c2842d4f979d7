import { expect, test } from "vitest";
import { nextToFollow } from "./next-to-follow";

const order = ["mc1", "mc2", "mc3", "mc4"];

test.for([
  ["the first", "mc1", ["mc1"], "mc2"],
  ["the first, while the second is followed", "mc1", ["mc1", "mc2"], "mc3"],
  ["the last", "mc4", ["mc4"], "mc1"],
  ["a module", "m0", ["m0"], "mc1"],
  ["the last of all", "mc2", order, null],
] as const)("after %s", ([, completed, followed, expected]) => {
  expect(nextToFollow(order, completed, new Set(followed))).toBe(expected);
});
