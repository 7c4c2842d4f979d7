import fc from "fast-check";
import { expect, test } from "vitest";
import { readableCode } from "~/lib/codes";
import { numberLength, parseNumber } from "./certificate-number";

const number = "K7PM-92QD-0AB1-XYZ3";

test.each([
  [number, number],
  ["k7pm92qd0ab1xyz3", number],
  [" K7PM 92QD OAB1 XYZ3 ", number],
  ["K7PM–92QD–0ABI–XYZ3", number],
  [`https://leren.example.nl/verify/${number}`, number],
  [`https://leren.example.nl/en/verify/${number.toLowerCase()}/?x=1#top`, number],
  ["", null],
  ["K7PM-92QD-0AB1", null],
  ["K7PM-92QD-0AB1-XYZ3-0000", null],
  ["K7PM-92QD-0AB1-XYZU", null],
  ["K7PM-92QD-0AB1-XYZ!", null],
  ["' or 1=1 --", null],
  ["A".repeat(10_000), null],
])("%j is read as %j", (typed, read) => {
  expect(parseNumber(typed)).toBe(read);
});

test("every number that is given out is read back, however it is typed", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: numberLength, maxLength: numberLength }), (bytes) => {
      const given = readableCode(bytes, numberLength);
      expect(parseNumber(given)).toBe(given);
      expect(parseNumber(given.replaceAll("-", " ").toLowerCase())).toBe(given);
    }),
  );
});
