import { expect, test } from "vitest";
import { agreementState, type HostAgreementFacts } from "./agreement-state";

const now = new Date("2027-03-10T12:00:00Z");
const facts = (changes: Partial<HostAgreementFacts>): HostAgreementFacts => ({
  ...{ offeredAt: now, acceptedAt: now, endedAt: null, lastDay: new Date("2027-12-31") },
  ...changes,
});

test.for([
  ["draft", { offeredAt: null, acceptedAt: null }],
  ["offered", { acceptedAt: null }],
  ["current", {}],
  ["current", { lastDay: new Date("2027-03-10") }],
  ["over", { lastDay: new Date("2027-03-09") }],
  ["over", { acceptedAt: null, lastDay: new Date("2027-03-09") }],
  ["ended", { endedAt: now }],
] as const)("an agreement is %s", ([state, changes]) => {
  expect(agreementState(facts(changes), now)).toBe(state);
});
