import { expect, test } from "vitest";
import { heatOf, percentOf } from "./heat";

test("a cell is full only when all is done, and empty only when nothing is", () => {
  expect([0, 1, 33, 34, 66, 67, 99, 100].map(heatOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4]);
  expect([percentOf(199, 200), percentOf(0, 0), percentOf(3, 2)]).toEqual([99, 0, 100]);
});
