import fc from "fast-check";
import { expect, test } from "vitest";
import { mod97, passesElfproef, passesMod11And10, passesGs1 } from "./check-digits";

test.for([
  ["111222333", true],
  ["123456782", true],
  ["004495445", true],
  ["000000012", true],
  ["123456781", false],
  ["123456783", false],
  ["213456782", false],
  ["000000000", false],
] as const)("%s passes the elfproef: %s", ([digits, passes]) => {
  expect(passesElfproef(digits)).toBe(passes);
});

test("no digit can be mistyped, and no two neighbours turned round, without the elfproef telling", () => {
  const right = fc.stringMatching(/^\d{9}$/).filter(passesElfproef);
  fc.assert(
    fc.property(right, fc.nat(8), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
      const other = (Number(digits[at]) + by) % 10;
      expect(passesElfproef(digits.slice(0, at) + other + digits.slice(at + 1))).toBe(false);
      const next = digits[at + 1];
      if (next === undefined || next === digits[at]) return;
      expect(passesElfproef(digits.slice(0, at) + next + digits[at] + digits.slice(at + 2))).toBe(false);
    }),
  );
});

test("what is left after division by 97 is what whole numbers say", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,40}$/), (digits) => {
      expect(mod97(digits)).toBe(Number(BigInt(digits) % 97n));
    }),
  );
  expect(mod97("NL000099998B57")).toBe(1);
});

test.for([
  ["136695976", true],
  ["136695978", false],
  ["136695967", false],
  ["811907980", true],
] as const)("%s passes MOD 11,10: %s", ([digits, passes]) => {
  expect(passesMod11And10(digits)).toBe(passes);
});

test.for([
  ["8712345678906", true],
  ["4000001000005", true],
  ["8712345678905", false],
  ["8721345678906", false],
] as const)("%s passes the check of GS1: %s", ([digits, passes]) => {
  expect(passesGs1(digits)).toBe(passes);
});
