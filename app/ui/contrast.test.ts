import { expect, test } from "vitest";
import { contrast } from "./contrast";

test.each([
  ["#000000", "#ffffff", 21],
  ["#fff", "#ffffff", 1],
  ["#777777", "#ffffff", 4.48],
  ["#ffffff", "#0000ff", 8.59],
])("%s on %s has a contrast of %d", (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});
