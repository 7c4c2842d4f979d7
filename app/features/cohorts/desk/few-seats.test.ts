import { expect, test } from "vitest";
import { beginsWithFew, daysUntil } from "./few-seats";

const now = new Date("2027-01-12T09:00:00Z");
const group = {
  status: "PUBLISHED" as const,
  ...{ capacity: 16, minimum: 6, taken: 8, startsAt: new Date("2027-01-26T09:00:00Z") },
};

test.for([
  ["half of its seats are taken", {}, false],
  ["one less than half", { taken: 7 }, true],
  ["one less than it needs, of few", { capacity: 6, taken: 5 }, true],
  ["as many as it needs, of few", { capacity: 6, taken: 6 }, false],
  ["without a minimum, empty", { minimum: null, taken: 0 }, true],
  ["closed for enrolment", { status: "CLOSED", taken: 1 }, true],
  ["a draft", { status: "DRAFT", taken: 0 }, false],
  ["cancelled", { status: "CANCELLED", taken: 0 }, false],
  ["in exactly four weeks", { taken: 0, startsAt: new Date("2027-02-09T09:00:00Z") }, true],
  ["a second later", { taken: 0, startsAt: new Date("2027-02-09T09:00:01Z") }, false],
  ["begun", { taken: 0, startsAt: now }, false],
] as const)("begins soon with few: %s", ([, more, isTrue]) => {
  expect(beginsWithFew({ ...group, ...more }, now)).toBe(isTrue);
});

test("days until a group begins are counted by nights, also over a change of the clock", () => {
  expect(daysUntil(new Date("2027-01-12T22:59:00Z"), now)).toBe(0);
  expect(daysUntil(new Date("2027-01-12T23:00:00Z"), now)).toBe(1);
  expect(daysUntil(new Date("2027-03-29T08:00:00Z"), new Date("2027-03-27T22:30:00Z"))).toBe(2);
});
