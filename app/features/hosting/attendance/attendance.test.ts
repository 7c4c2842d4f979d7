import { expect, test } from "vitest";
import { markText, mayBeNoted, readMark, sessionAt } from "./attendance";
import { attended } from "./attended";

const at = (clock: string) => new Date(`2027-03-28T${clock}:00+01:00`);
const session = (id: string, from: string, until: string) => ({ id, startsAt: at(from), endsAt: at(until) });
const [morning, afternoon] = [session("a", "09:30", "11:30"), session("b", "13:00", "14:30")];

test("a mark goes through a form and comes back the same; what is no mark is none", () => {
  for (const mark of [
    { state: "PRESENT", missedMinutes: 0 },
    { state: "LATE", missedMinutes: 0 },
    { state: "LATE", missedMinutes: 20 },
  ] as const)
    expect(readMark(markText(mark))).toEqual(mark);
  expect(markText(null)).toBe("");
  for (const none of ["", "late", "HERE", "LATE:", "LATE:-3", "PRESENT "]) expect(readMark(none)).toBeNull();
});

test("it is noted who is there from half an hour before a session begins, and ever after", () => {
  expect(mayBeNoted(morning, at("08:59"))).toBe(false);
  expect(mayBeNoted(morning, at("09:00"))).toBe(true);
  expect(mayBeNoted(morning, at("23:00"))).toBe(true);
});

test("the session that is meant is the one going on, else the nearest of the day by the cohort's clock", () => {
  const found = (clock: string, sessions = [morning, afternoon]) =>
    sessionAt(sessions, at(clock), "Europe/Amsterdam")?.id;
  expect(found("07:00")).toBe("a");
  expect(found("10:00")).toBe("a");
  expect(found("11:50")).toBe("a");
  expect(found("12:29")).toBe("b");
  expect(found("12:30")).toBe("b");
  expect(found("22:00")).toBe("b");
  expect(found("10:00", [])).toBeUndefined();
  // Half past eleven in the evening by UTC is the day after in Amsterdam.
  expect(sessionAt([morning], new Date("2027-03-27T23:30:00Z"), "Europe/Amsterdam")?.id).toBe("a");
  expect(sessionAt([morning], new Date("2027-03-27T22:30:00Z"), "Europe/Amsterdam")).toBeNull();
});

test("what somebody was at is added up in sessions, hours and a share of the time", () => {
  const marks = [
    { sessionId: "a", state: "LATE", missedMinutes: 30 },
    { sessionId: "b", state: "EXCUSED", missedMinutes: 0 },
    { sessionId: "elsewhere", state: "PRESENT", missedMinutes: 0 },
  ] as const;
  expect(attended([morning, afternoon], marks)).toEqual({
    ...{ sessions: 2, presentAt: 1, excusedFrom: 1, absentFrom: 0 },
    ...{ hours: 1.5, hoursInAll: 3.5, share: 90 / 210 },
  });
});

test("nothing to be at is a share of nothing, and who missed more than there was was not there less than never", () => {
  expect(attended([], []).share).toBe(0);
  expect(attended([morning], [{ sessionId: "a", state: "LATE", missedMinutes: 999 }])).toMatchObject({
    ...{ hours: 0, share: 0, presentAt: 1 },
  });
  expect(attended([morning], [])).toMatchObject({ presentAt: 0, absentFrom: 0, share: 0 });
});
