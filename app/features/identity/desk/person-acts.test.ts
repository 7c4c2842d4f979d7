import { expect, test } from "vitest";
import { type FoundationRole, foundationRoles } from "../access/can";
import { actsFor, type PersonChange, personStep, readRoles } from "./person-acts";

const person = (
  id: string,
  roles: FoundationRole[] = [],
  more: { disabledAt?: Date; hasSecondFactor?: boolean } = {},
) => ({ id, roles, disabledAt: null, hasSecondFactor: false, ...more });
const at = new Date(0);
const administrator = person("administrator", ["ADMINISTRATOR"], { hasSecondFactor: true });
const people = {
  learner: person("a"),
  closed: person("b", [], { disabledAt: at }),
  colleague: person("c", ["FINANCE", "REGISTRAR"], { hasSecondFactor: true }),
  self: administrator,
};
const roles = (...ticked: FoundationRole[]): PersonChange => ({ act: "roles", roles: ticked });

const table: [keyof typeof people, PersonChange, string][] = [
  ["learner", roles("EDITOR"), "changes"],
  ["learner", roles(), "same"],
  ["learner", { act: "disable" }, "changes"],
  ["learner", { act: "enable" }, "same"],
  ["learner", { act: "reset-factor" }, "same"],
  ["closed", roles("EDITOR"), "disabled"],
  ["closed", { act: "disable" }, "same"],
  ["closed", { act: "enable" }, "changes"],
  ["colleague", roles("REGISTRAR", "FINANCE"), "same"],
  ["colleague", roles("FINANCE"), "changes"],
  ["colleague", roles(), "changes"],
  ["colleague", { act: "reset-factor" }, "changes"],
  ["colleague", { act: "disable" }, "changes"],
  ["self", roles("ADMINISTRATOR", "FINANCE"), "self"],
  ["self", { act: "disable" }, "self"],
  ["self", { act: "reset-factor" }, "self"],
];
test.each(table)("%s, %j: %s", (who, change, expected) => {
  const step = personStep(change, people[who], administrator);
  expect(step.ok ? (step.isSame ? "same" : "changes") : step.reason).toBe(expected);
});

test.each([
  ["of another role", person("x", ["EDITOR", "REGISTRAR", "FINANCE"])],
  ["without any role", person("x")],
  ["whose account was closed", person("x", ["ADMINISTRATOR"], { disabledAt: at })],
])("nobody is changed by somebody %s", (_name, actor) => {
  expect(personStep({ act: "disable" }, people.learner, actor)).toEqual({
    ok: false,
    reason: "notAdministrator",
  });
});

test("only what can change something is offered", () => {
  expect(actsFor(people.learner)).toEqual(["roles", "disable"]);
  expect(actsFor(people.closed)).toEqual(["enable"]);
  expect(actsFor(people.colleague)).toEqual(["roles", "reset-factor", "disable"]);
});

test("of what was ticked only roles are read, each once", () => {
  expect(readRoles(["FINANCE", "EDITOR", "FINANCE", "OWNER", "toString"])).toEqual(["EDITOR", "FINANCE"]);
  expect(readRoles([...foundationRoles])).toEqual(foundationRoles);
});
