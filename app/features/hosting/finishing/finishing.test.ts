import { expect, test } from "vitest";
import { type Asked, asksMore, type Done, isNoMore, meetingsNeeded, missingOf, readAsked } from "./finishing";

const asked = (attendanceShare: number | null, acceptedWork: number | null): Asked => ({
  attendanceShare,
  acceptedWork,
});
const done = (changes: Partial<Done> = {}): Done => ({
  ...{ completedAt: new Date("2027-03-30"), meetings: 4, presentAt: 4, accepted: 2 },
  ...changes,
});

test.for([
  [75, 4, 3],
  [80, 4, 4],
  [1, 8, 1],
  [100, 5, 5],
  [50, 5, 3],
  [70, 10, 7],
  [75, 0, 0],
] as const)("%i per cent of %i meetings are %i", ([share, meetings, needed]) => {
  expect(meetingsNeeded(share, meetings)).toBe(needed);
});

test("what is missing is told, each with how much there is and how much is asked", () => {
  expect(missingOf(asked(75, 2), done())).toEqual([]);
  expect(missingOf(asked(75, 2), done({ presentAt: 3 }))).toEqual([]);
  expect(missingOf(asked(75, 2), done({ completedAt: null, presentAt: 2, accepted: 1 }))).toEqual([
    { is: "selfStudy" },
    { is: "attendance", done: 2, needed: 3, of: 4 },
    { is: "work", done: 1, needed: 2 },
  ]);
  expect(missingOf(asked(null, null), done({ presentAt: 0, accepted: 0 }))).toEqual([]);
});

test("what is asked is read as typed, and every fault is told", () => {
  const read = (attendanceShare: string, acceptedWork: string) =>
    readAsked({ attendanceShare, acceptedWork });
  expect(read("75 %", "2")).toEqual({ ok: true, asked: asked(75, 2) });
  expect(read(" ", "")).toEqual({ ok: true, asked: asked(null, null) });
  for (const wrong of ["0", "101", "-1", "7,5", "veel", "1e2"])
    expect(read(wrong, wrong), wrong).toEqual({
      ok: false,
      faults: { attendanceShare: "wrong", acceptedWork: "wrong" },
    });
});

test("who began hears of no more than was asked at first", () => {
  expect(isNoMore(asked(75, 2), asked(75, 2))).toBe(true);
  expect(isNoMore(asked(75, 2), asked(50, null))).toBe(true);
  expect(isNoMore(asked(75, 2), asked(80, 1))).toBe(false);
  expect(isNoMore(asked(null, 2), asked(1, 2))).toBe(false);
  expect([asksMore(asked(null, null)), asksMore(asked(1, null)), asksMore(asked(null, 1))]).toEqual([
    ...[false, true, true],
  ]);
});
