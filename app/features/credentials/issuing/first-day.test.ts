import { expect, test } from "vitest";
import { firstDay } from "./first-day";

const day = (n: number) => new Date(Date.UTC(2027, 0, n));
const none = { worked: null, group: null, enrolled: null };

test.each([
  ["first worked in", { ...none, worked: day(3), enrolled: day(1) }, day(3)],
  ["the group began earlier", { ...none, worked: day(3), group: day(2) }, day(2)],
  ["the group began later", { ...none, worked: day(3), group: day(5) }, day(3)],
  ["a group after its completion says nothing", { ...none, group: day(12), enrolled: day(4) }, day(4)],
  ["at the moment of completion", { ...none, worked: day(10) }, day(10)],
  ["nothing is known", none, null],
  ["enrolled after it", { ...none, enrolled: day(11) }, null],
])("%s", (_, days, first) => {
  expect(firstDay(days, day(10))).toEqual(first);
});
