import { expect, test } from "vitest";
import { isRightToLeft, stretchesOf } from "./directions";

test.for([
  ["Fatma", ["Fatma"], []],
  ["", [], []],
  ["Bakkerij أحمد in Zuid", ["Bakkerij ", " in Zuid"], ["أحمد"]],
  ["(يوسف عمر 3)", [], ["(يوسف عمر 3)"]],
  ["שרה, نور en Bo", [" en Bo"], ["שרה, نور"]],
] as const)("%s is read in stretches, and nothing of it is lost", ([text, left, right]) => {
  const stretches = stretchesOf(text);
  expect(stretches.map((one) => one.text).join("")).toBe(text);
  const ofDirection = (direction: boolean) =>
    stretches.filter((one) => one.isRightToLeft === direction).map((one) => one.text);
  expect([ofDirection(false), ofDirection(true)]).toEqual([left, right]);
  expect(isRightToLeft(text)).toBe(left.length === 0 && right.length > 0);
});
