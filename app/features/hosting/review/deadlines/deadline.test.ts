import { expect, test } from "vitest";
import { endOfDay, isLate, lastDayOf, untilFor } from "./deadline";

const zone = "Europe/Amsterdam";
const until = (day: string) => endOfDay(day, zone)!;

test("a day lasts until its midnight where the group is, also when the clock changes", () => {
  expect(until("2027-01-12").toISOString()).toBe("2027-01-12T23:00:00.000Z");
  expect(until("2026-10-25").getTime() - until("2026-10-24").getTime()).toBe(25 * 3_600_000);
  expect(lastDayOf(until("2026-10-25"), "nl", zone)).toBe("25 oktober 2026");
  expect(endOfDay("2027-02-30", zone)).toBeNull();
});

test("what is said of the thing itself comes before what is said of its module, and longer before both", () => {
  const deadlines = [
    { id: "1", about: "m0", until: until("2027-01-12"), extensions: [] },
    {
      ...{ id: "2", about: "m0-a.reflectie", until: until("2027-01-10") },
      extensions: [{ enrolmentId: "sara", until: until("2027-02-01") }],
    },
  ];
  const of = (about: string, who: string) => untilFor(deadlines, { about, moduleId: "m0" }, who);
  expect(of("m0-b.reflectie", "sara")).toEqual(until("2027-01-12"));
  expect(of("m0-a.reflectie", "omar")).toEqual(until("2027-01-10"));
  expect(of("m0-a.reflectie", "sara")).toEqual(until("2027-02-01"));
  expect(untilFor(deadlines, { about: "x", moduleId: "m1" }, "sara")).toBeNull();
});

test("handing in is late from that midnight on", () => {
  expect(isLate(until("2027-01-12"), until("2027-01-12"))).toBe(true);
  expect(isLate(new Date(until("2027-01-12").getTime() - 1), until("2027-01-12"))).toBe(false);
  expect(isLate(new Date(), null)).toBe(false);
});
