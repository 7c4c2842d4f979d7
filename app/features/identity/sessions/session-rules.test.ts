import { expect, test } from "vitest";
import { isToken, sessionCutoffs, touchCutoff } from "./session-rules";

const now = new Date("2026-11-23T12:00:00Z");

test.for([
  ["person", "2026-11-09T12:00:00.000Z", "2026-08-25T12:00:00.000Z"],
  ["foundation", "2026-11-23T04:00:00.000Z", "2026-11-22T12:00:00.000Z"],
] as const)("a session of kind %s was used after %s and made after %s", ([kind, seen, made]) => {
  expect(sessionCutoffs(kind, now)).toEqual({ seen: new Date(seen), made: new Date(made) });
});

test.for([
  ["act", "2026-11-23T11:50:00.000Z"],
  ["read", "2026-11-23T11:00:00.000Z"],
] as const)("to %s is noted when the last use noted was before %s", ([use, cutoff]) => {
  expect(touchCutoff(use, now)).toEqual(new Date(cutoff));
});

test("asking for headers alone is no use", () => {
  expect(touchCutoff(null, now)).toBeNull();
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
