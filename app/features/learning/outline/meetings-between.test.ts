import { expect, test } from "vitest";
import { meetingsBetween } from "./meetings-between";

const modules = ["m1", "m2", "m3"];
const placed = (...preparations: string[][]) => {
  const { before, after } = meetingsBetween(
    modules,
    preparations.map((moduleIds, at) => ({ moduleIds, at })),
  );
  return [before, ...modules.map((id) => after.get(id)!)].map((some) => some.map(({ at }) => at));
};

test.for([
  ["after the module that it asks", [["m1"], ["m2"], ["m3"]], [[], [0], [1], [2]]],
  ["after the last of several", [["m2", "m1"]], [[], [], [0], []]],
  ["before all when the first asks nothing", [[], ["m1"]], [[0], [1], [], []]],
  ["with the one before when it asks nothing", [["m1"], [], ["m2"]], [[], [0, 1], [2], []]],
  ["never before an earlier one", [["m3"], ["m1"]], [[], [], [], [0, 1]]],
  ["before all when it asks what is not followed", [["m9"]], [[0], [], [], []]],
] as const)("a meeting stands %s", ([, preparations, expected]) => {
  expect(placed(...preparations.map((ids) => [...ids]))).toEqual(expected);
});
