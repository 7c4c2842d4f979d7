import { expect, test } from "vitest";
import { readRsin } from "./rsin";

test.for([
  ["123456782", "123456782"],
  ["0044.95.445", "004495445"],
  [" 111 222 333 ", "111222333"],
] as const)("%j is RSIN %s", ([typed, number]) => {
  expect(readRsin(typed)).toEqual({ ok: true, number });
});

test.for([
  ["12345678", "notNineDigits"],
  ["1234567820", "notNineDigits"],
  ["", "notNineDigits"],
  ["12345678X", "notNineDigits"],
  ["123456789", "checkDigitWrong"],
  ["123456781", "checkDigitWrong"],
  ["000000000", "checkDigitWrong"],
] as const)("%j is refused as RSIN: %s", ([typed, fault]) => {
  expect(readRsin(typed)).toEqual({ ok: false, fault });
});
