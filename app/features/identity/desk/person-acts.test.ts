import { expect, test } from "vitest";
import { actsFor, type PersonAct, personStep } from "./person-acts";

const staff = { id: "staff", role: "STAFF", disabledAt: null } as const;
const at = new Date(0);
const people = {
  learner: { id: "a", role: "LEARNER", disabledAt: null },
  closed: { id: "b", role: "LEARNER", disabledAt: at },
  colleague: { id: "c", role: "STAFF", disabledAt: null },
  self: staff,
} as const;

const table: [keyof typeof people, PersonAct, string][] = [
  ["learner", "make-staff", "changes"],
  ["learner", "end-staff", "same"],
  ["learner", "disable", "changes"],
  ["learner", "enable", "same"],
  ["closed", "make-staff", "disabled"],
  ["closed", "disable", "same"],
  ["closed", "enable", "changes"],
  ["colleague", "make-staff", "same"],
  ["colleague", "end-staff", "changes"],
  ["colleague", "disable", "changes"],
  ["self", "end-staff", "self"],
  ["self", "disable", "self"],
  ["self", "make-staff", "self"],
];
test.each(table)("%s, %s: %s", (who, act, expected) => {
  const step = personStep(act, people[who], staff);
  expect(step.ok ? (step.isSame ? "same" : "changes") : step.reason).toBe(expected);
});

test.each([
  ["who is staff no more", { ...staff, role: "LEARNER" }],
  ["whose account was closed", { ...staff, disabledAt: at }],
] as const)("nobody is changed by somebody %s", (_name, actor) => {
  expect(personStep("disable", people.learner, actor)).toEqual({ ok: false, reason: "notStaff" });
});

test("only what would change something is offered", () => {
  expect(actsFor(people.learner)).toEqual(["make-staff", "disable"]);
  expect(actsFor(people.closed)).toEqual(["enable"]);
  expect(actsFor(people.colleague)).toEqual(["end-staff", "disable"]);
});
