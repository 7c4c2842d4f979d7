import { expect, test } from "vitest";
import { invitationState, isInvitationToken, maskedEmail, typedAddresses } from "./invitation";

const now = new Date("2027-01-12T10:00:00Z");
const open = {
  expiresAt: new Date(now.getTime() + 1),
  acceptedAt: null,
  declinedAt: null,
  withdrawnAt: null,
};

test.for([
  [{}, "open"],
  [{ expiresAt: now }, "expired"],
  [{ acceptedAt: now }, "accepted"],
  [{ acceptedAt: now, expiresAt: now }, "accepted"],
  [{ declinedAt: now, expiresAt: now }, "declined"],
  [{ withdrawnAt: now }, "withdrawn"],
] as const)("an invitation with %j is %s", ([changes, state]) => {
  expect(invitationState({ ...open, ...changes }, now)).toBe(state);
});

test("addresses are read from lines, commas and semicolons", () => {
  expect(typedAddresses(" a@x.nl,\r\nb@x.nl ; \n\n c@x.nl")).toEqual(["a@x.nl", "b@x.nl", "c@x.nl"]);
  expect(typedAddresses(" \n ")).toEqual([]);
});

test("an address is shown without its name", () => {
  expect(maskedEmail("rosa.jansen@stad.example")).toBe("r•••@stad.example");
});

test("a token has one shape", () => {
  expect(isInvitationToken("a".repeat(43))).toBe(true);
  for (const text of [undefined, "", "a".repeat(42), `${"a".repeat(42)}'`])
    expect(isInvitationToken(text)).toBe(false);
});
