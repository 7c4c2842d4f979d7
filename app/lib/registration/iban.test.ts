import { expect, test } from "vitest";
import { ibanInFours, readIban } from "./iban";

test.for([
  ["NL91ABNA0417164300", "NL91ABNA0417164300"],
  ["nl91 abna 0417 1643 00", "NL91ABNA0417164300"],
  ["NL91.ABNA.0417.1643.00", "NL91ABNA0417164300"],
  // Account numbers that do not pass the elfproef are given out since 2016.
  ["NL64ABNA0417164301", "NL64ABNA0417164301"],
  ["BE68 5390 0754 7034", "BE68539007547034"],
  ["DE89 3704 0044 0532 0130 00", "DE89370400440532013000"],
] as const)("%j is IBAN %s", ([typed, number]) => {
  expect(readIban(typed)).toEqual({ ok: true, number });
});

test.for([
  ["NL91ABNA0417164301", "checkDigitWrong"],
  ["NL92ABNA0417164300", "checkDigitWrong"],
  ["NL19ABNA0417164300", "checkDigitWrong"],
  ["NL91ABNA041716430", "formWrong"],
  ["NL91ABNA04171643000", "formWrong"],
  ["NL91AB1A0417164300", "formWrong"],
  ["NLX1ABNA0417164300", "formWrong"],
  ["XX91ABNA0417164300", "countryUnknown"],
  ["0417164300", "countryUnknown"],
  ["", "countryUnknown"],
] as const)("%j is refused as IBAN: %s", ([typed, fault]) => {
  expect(readIban(typed)).toEqual({ ok: false, fault });
});

test("an IBAN is read in fours", () => {
  expect(ibanInFours("NL91ABNA0417164300")).toBe("NL91 ABNA 0417 1643 00");
  expect(ibanInFours("BE68539007547034")).toBe("BE68 5390 0754 7034");
});
