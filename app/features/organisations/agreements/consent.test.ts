import { expect, test } from "vitest";
import { agreementState, agreementVersion } from "./agreement";
import { readConsent } from "./consent";

const today = "2026-11-29";
const giver = "Voorzitter van de ondernemingsraad";

test.for([
  ["2026-11-29", {}],
  ["2026-11-28", {}],
  ["2026-11-30", { givenOn: "dayToCome" }],
  ["2026-02-30", { givenOn: "dayForm" }],
  ["29-11-2026", { givenOn: "dayForm" }],
  ["0001-01-01", { givenOn: "dayForm" }],
  ["", { givenOn: "dayMissing" }],
] as const)("consent given on %j", ([givenOn, faults]) => {
  const read = readConsent({ givenOn, givenBy: giver }, today);
  expect(read.ok ? {} : read.faults).toEqual(faults);
});

test("who gave it is said, in a line", () => {
  const givenBy = (text: string) => readConsent({ givenOn: today, givenBy: text }, today);
  expect(givenBy("  De  OR,\nbrief 12 ")).toEqual({
    ok: true,
    givenOn: new Date(`${today}T00:00:00Z`),
    givenBy: "De OR, brief 12",
  });
  expect(givenBy(" ")).toEqual({ ok: false, faults: { givenBy: "giverMissing" } });
  expect(givenBy("x".repeat(200))).toMatchObject({ ok: true });
  expect(givenBy("x".repeat(201))).toEqual({ ok: false, faults: { givenBy: "giverTooLong" } });
});

test("an older acceptance is one, and not the current", () => {
  expect(agreementState(null)).toBe("none");
  expect(agreementState({ version: "2020-01-01" })).toBe("older");
  expect(agreementState({ version: agreementVersion })).toBe("current");
});
