import { expect, test } from "vitest";
import { attentionFor } from "./attention";

const now = new Date("2027-03-20T10:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const begun = { startsAt: daysAgo(20) };
const nothing = { lastAt: daysAgo(1), completedAt: null, waiting: 0, absences: 0 };
const of = (facts: Partial<Parameters<typeof attentionFor>[0]>, cohort = begun) =>
  attentionFor({ ...nothing, ...facts }, cohort, now);

test("whoever goes on needs none", () => {
  expect(of({})).toEqual([]);
  expect(of({ absences: 1 })).toEqual([]);
});

test("fourteen days without anything is silent, to the millisecond", () => {
  expect(of({ lastAt: daysAgo(14) })).toEqual([]);
  expect(of({ lastAt: new Date(daysAgo(14).getTime() - 1) })).toEqual(["silent"]);
  expect(of({ lastAt: daysAgo(30), completedAt: daysAgo(29) })).toEqual([]);
});

test("never started is told once the cohort began, and is not silent too", () => {
  expect(of({ lastAt: null })).toEqual(["neverStarted"]);
  expect(of({ lastAt: null }, { startsAt: now })).toEqual(["neverStarted"]);
  expect(of({ lastAt: null }, { startsAt: new Date(now.getTime() + 1) })).toEqual([]);
});

test("what waits for the reader comes first", () => {
  expect(of({ waiting: 1, absences: 2, lastAt: daysAgo(30) })).toEqual([
    "workWaits",
    "absentTwice",
    "silent",
  ]);
  expect(of({ waiting: 1, completedAt: daysAgo(1) })).toEqual(["workWaits"]);
});
