import { expect, test } from "vitest";
import { clockOf, sessionPeriod } from "./session-period";

test.each([
  ["en", "ONLINE", "Europe/Amsterdam", ", Amsterdam time"],
  ["en", "ONLINE", "America/New_York", ", New York time"],
  ["en", "HYBRID", "Europe/Amsterdam", ", Amsterdam time"],
  ["en", "ON_SITE", "Europe/Amsterdam", ""],
  ["nl", "ONLINE", "Europe/Amsterdam", ""],
  ["nl", "ONLINE", "Europe/Lisbon", ", tijd van Lisbon"],
  ["nl", "ON_SITE", "Europe/Lisbon", ""],
] as const)("in %s, %s, in %s the clock is %j", (locale, mode, timeZone, clock) => {
  expect(clockOf({ mode, timeZone }, locale)).toBe(clock);
});

test("an online session names its clock behind the time, in English", () => {
  const session = { startsAt: new Date("2027-01-12T09:00:00Z"), endsAt: new Date("2027-01-12T11:30:00Z") };
  const online = { mode: "ONLINE", timeZone: "Europe/Amsterdam" } as const;
  expect(sessionPeriod(session, "en", online)).toBe("Tue 12 January 2027, 10:00–12:30, Amsterdam time");
  expect(sessionPeriod(session, "nl", online)).toBe("di 12 januari 2027, 10.00–12.30 uur");
});
