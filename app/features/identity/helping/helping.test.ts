import { expect, test } from "vitest";
import type { FoundationRole } from "../access/can";
import { isAddressReason, whyNotHelped } from "./helping";

const person = (roles: FoundationRole[] = [], disabledAt: Date | null = null) => ({
  id: "theirs",
  roles,
  disabledAt,
});
const actor = (...roles: FoundationRole[]) => ({ personId: "mine", roles });
const at = new Date(0);

test.each([
  ["a learner", person(), actor("REGISTRAR"), null],
  ["a closed account", person([], at), actor("REGISTRAR"), "disabled"],
  ["a colleague, by a registrar", person(["EDITOR"]), actor("REGISTRAR", "FINANCE"), "ofFoundation"],
  ["an administrator, by a registrar", person(["ADMINISTRATOR"]), actor("REGISTRAR"), "ofFoundation"],
  ["a colleague, by an administrator", person(["EDITOR"]), actor("ADMINISTRATOR"), null],
  ["oneself", { ...person(), id: "mine" }, actor("REGISTRAR", "ADMINISTRATOR"), "self"],
] as const)("%s", (_, whom, by, refusal) => {
  expect(whyNotHelped(whom, by)).toBe(refusal);
});

test("a reason is one of ours", () => {
  expect(["noAccess", "toString", "", "noor@stad.example"].map(isAddressReason)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
