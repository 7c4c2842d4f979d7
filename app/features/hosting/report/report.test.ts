import { expect, test } from "vitest";
import { attendanceAt, attendanceInAll, type SessionSums, shareOf, silenceOf } from "./report";

const at = (iso: string) => new Date(iso);
const session = (values: Partial<SessionSums> = {}): SessionSums => ({
  ...{ id: "a", title: "", startsAt: at("2027-02-01T09:00:00Z"), endsAt: at("2027-02-01T11:00:00Z") },
  ...{ expected: 6, noted: 6, present: 4, minutes: 450 },
  ...values,
});

test.for([
  ["2027-02-02T09:00:00Z", 12, "notBegun"],
  ["2027-02-01T09:00:00Z", 0, "nobody"],
  ["2027-02-01T09:00:00Z", 4, "few"],
  ["2027-02-01T09:00:00Z", 5, null],
] as const)("of a group that starts at %s with %d people: %s", ([startsAt, people, silence]) => {
  expect(silenceOf({ startsAt: at(startsAt) }, people, at("2027-02-01T09:00:00Z"))).toBe(silence);
});

test("a session is told of five people on, and when anything was noted; only those are added up", () => {
  const sessions = [session(), session({ expected: 4 }), session({ noted: 0, present: 0, minutes: 0 })];
  expect(sessions.map(attendanceAt)).toEqual(["told", "few", "notNoted"]);
  expect(attendanceInAll([...sessions, session({ present: 6 })])).toEqual({
    ...{ sessions: 2, expected: 12, present: 10, minutes: 900 },
  });
});

test.for([
  [0, 0, 0],
  [0, 9, 0],
  [1, 400, 1],
  [2, 3, 67],
  [399, 400, 99],
  [9, 9, 100],
] as const)("%d of %d is %d per cent", ([part, whole, share]) => {
  expect(shareOf(part, whole)).toBe(share);
});
