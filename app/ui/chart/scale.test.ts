import fc from "fast-check";
import { expect, test } from "vitest";
import { scaleOf } from "./scale";

test.for([
  ["no data", [], [0, 1]],
  ["nothing but zero", [0, 0], [0, 1]],
  ["one month", [84_095], [0, 50_000, 100_000]],
  ["a value at a round end", [40], [0, 10, 20, 30, 40]],
  ["a negative month among others", [100_000, -30_000], [-50_000, 0, 50_000, 100_000]],
  ["only negative", [-3], [-3, -2, -1, 0]],
  ["few seats", [3, 2], [0, 1, 2, 3]],
  ["huge values", [9_876_543_210_00], [0, 500_000_000_000, 1_000_000_000_000]],
] as const)("%s: the lines are at round values around all", ([, values, ticks]) => {
  expect(scaleOf(values).ticks).toEqual(ticks);
});

test("a step is no smaller than what is counted in", () => {
  expect(scaleOf([150], 100).ticks).toEqual([0, 100, 200]);
  expect(scaleOf([], 100).ticks).toEqual([0, 100]);
});

test("places are shares of the length, from the lowest line to the highest", () => {
  const { at } = scaleOf([100_000, -30_000]);
  expect([at(-50_000), at(0), at(-30_000), at(100_000)]).toEqual([0, 33.33, 13.33, 100]);
});

test("whatever the values, all lie within the ends, in their order, on few lines with zero among them", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 40 }), (values) => {
      const { ticks, at } = scaleOf(values);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(9);
      expect(ticks).toContain(0);
      const places = values.toSorted((a, b) => a - b).map(at);
      expect(places.every((place) => place >= 0 && place <= 100)).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});
