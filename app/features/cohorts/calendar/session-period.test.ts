import { expect, test } from "vitest";
import { clockOf, sessionPeriod } from "./session-period";

test.each([
  ["en", false, "Europe/Amsterdam", ", Amsterdam time"],
  ["en", false, "America/New_York", ", New York time"],
  ["en", true, "Europe/Amsterdam", ""],
  ["nl", false, "Europe/Amsterdam", ""],
  ["nl", false, "Europe/Lisbon", ", tijd van Lisbon"],
  ["nl", true, "Europe/Lisbon", ""],
] as const)("in %s, on site %s, in %s the clock is %j", (locale, isOnSite, timeZone, clock) => {
  expect(clockOf({ isOnSite, timeZone }, locale)).toBe(clock);
});

test("an online session names its clock behind the time, in English", () => {
  const session = { startsAt: new Date("2027-01-12T09:00:00Z"), endsAt: new Date("2027-01-12T11:30:00Z") };
  const online = { isOnSite: false, timeZone: "Europe/Amsterdam" };
  expect(sessionPeriod(session, "en", online)).toBe("Tue 12 January 2027, 10:00–12:30, Amsterdam time");
  expect(sessionPeriod(session, "nl", online)).toBe("di 12 januari 2027, 10.00–12.30 uur");
});
