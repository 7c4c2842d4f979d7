import { expect, test } from "vitest";
import { earnedIn, isToldByMail } from "./earned";

const day = (n: number) => new Date(Date.UTC(2027, 0, n));
const masterclasses = [
  { id: "mc1", moduleIds: ["m0", "m1"] },
  { id: "mc2", moduleIds: ["m2"] },
];
const done = (moduleId: string, on: number, isCredited = false) => ({
  moduleId,
  completedAt: day(on),
  isCredited,
});
const idsOf = (earned: readonly { contentId: string }[]) => earned.map(({ contentId }) => contentId);
const mailed = (earned: ReturnType<typeof earnedIn>) =>
  idsOf(earned.filter((one) => isToldByMail(one, earned)));

test("in a masterclass: a module as it is done, the masterclass when it is completed", () => {
  const mc1 = { contentId: "mc1", kind: "masterclass", completedAt: null } as const;
  expect(earnedIn(mc1, [], masterclasses)).toEqual([]);
  expect(earnedIn(mc1, [done("m0", 3)], masterclasses)).toEqual([
    { contentId: "m0", kind: "module", completedAt: day(3), isWhole: false },
  ]);
  const all = earnedIn({ ...mc1, completedAt: day(5) }, [done("m0", 3), done("m1", 5)], masterclasses);
  expect(idsOf(all)).toEqual(["m0", "m1", "mc1"]);
  expect(mailed(all)).toEqual(["mc1"]);
});

test("a module by itself is the whole", () => {
  const m0 = { contentId: "m0", kind: "module", completedAt: day(3) } as const;
  const all = earnedIn(m0, [done("m0", 3)], masterclasses);
  expect(all).toEqual([{ ...m0, isWhole: true }]);
  expect(mailed(all)).toEqual(["m0"]);
});

test("a module that was completed elsewhere has its certificate there", () => {
  const mc1 = { contentId: "mc1", kind: "masterclass", completedAt: day(5) } as const;
  expect(idsOf(earnedIn(mc1, [done("m0", 1, true), done("m1", 5)], masterclasses))).toEqual(["m1", "mc1"]);
});

test("in the programme: a masterclass when its last module is done, wherever the others were", () => {
  const programme = { contentId: "programme", kind: "programme", completedAt: null } as const;
  const some = earnedIn(programme, [done("m0", 9, true), done("m1", 4)], masterclasses);
  expect(some).toEqual([
    { contentId: "m1", kind: "module", completedAt: day(4), isWhole: false },
    { contentId: "mc1", kind: "masterclass", completedAt: day(9), isWhole: false },
  ]);
  expect(mailed(some)).toEqual(["mc1"]);
  const all = earnedIn(
    { ...programme, completedAt: day(10) },
    [done("m0", 9, true), done("m1", 4), done("m2", 10)],
    masterclasses,
  );
  expect(idsOf(all)).toEqual(["m1", "m2", "mc1", "mc2", "programme"]);
  expect(mailed(all)).toEqual(["programme"]);
});

test("all modules without an enrolment in the masterclass or the programme make no masterclass", () => {
  const m1 = { contentId: "m1", kind: "module", completedAt: day(4) } as const;
  expect(idsOf(earnedIn(m1, [done("m1", 4)], masterclasses))).toEqual(["m1"]);
});
