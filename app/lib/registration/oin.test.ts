import { expect, test } from "vitest";
import { readOin } from "./oin";

test.for([
  ["00000001123456782000", "00000001123456782000"],
  ["00000001 123456782 000", "00000001123456782000"],
  ["00000003.12345678.0000", "00000003123456780000"],
  ["00000004003214345001", "00000004003214345001"],
  ["00000099000000001000", "00000099000000001000"],
] as const)("%j is OIN %s", ([typed, number]) => {
  expect(readOin(typed)).toEqual({ ok: true, number });
});

test.for([
  ["0000000112345678200", "notTwentyDigits"],
  ["000000011234567820000", "notTwentyDigits"],
  ["", "notTwentyDigits"],
  ["0000000112345678200X", "notTwentyDigits"],
  ["00000000123456782000", "registerUnknown"],
  ["00000010123456782000", "registerUnknown"],
  ["12345678123456782000", "registerUnknown"],
  ["00000001123456781000", "checkDigitWrong"],
  ["00000001123456782001", "checkDigitWrong"],
  ["00000003123456782000", "checkDigitWrong"],
] as const)("%j is refused as OIN: %s", ([typed, fault]) => {
  expect(readOin(typed)).toEqual({ ok: false, fault });
});
