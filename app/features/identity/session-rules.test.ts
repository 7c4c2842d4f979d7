import { expect, test } from "vitest";
import { isToken, isTouchDue, sessionCutoffs } from "./session-rules";

const now = new Date("2026-11-23T12:00:00Z");

test.for([
  ["LEARNER", "2026-11-09T12:00:00.000Z", "2026-08-25T12:00:00.000Z"],
  ["STAFF", "2026-11-23T04:00:00.000Z", "2026-11-22T12:00:00.000Z"],
] as const)("a session of %s was used after %s and made after %s", ([role, seen, made]) => {
  expect(sessionCutoffs(role, now)).toEqual({ seen: new Date(seen), made: new Date(made) });
});

test.for([
  ["2026-11-23T11:49:59.999Z", true],
  ["2026-11-23T11:50:00.000Z", false],
  ["2026-11-23T12:00:00.000Z", false],
] as const)("last seen at %s, writing it again is due: %s", ([seen, due]) => {
  expect(isTouchDue(new Date(seen), now)).toBe(due);
});

test.for([
  ["a".repeat(43), true],
  ["A-_9".padEnd(43, "x"), true],
  ["a".repeat(42), false],
  ["a".repeat(44), false],
  ["é".repeat(43), false],
  [`${"a".repeat(42)}'`, false],
  [null, false],
] as const)("%j is a token: %s", ([value, expected]) => {
  expect(isToken(value)).toBe(expected);
});
