import { expect, test } from "vitest";
import { parseEmail } from "./email";
import { codeOf, plainCode } from "./sign-in-code";

test.for([
  [0, "00000000"],
  [42, "00000042"],
  [99_999_999, "99999999"],
] as const)("code of %j is %s", ([number, code]) => {
  expect(codeOf(number)).toBe(code);
});

test.for(["12345678", " 1234 5678 ", "1234-5678", "12 34 56 78\n", "1234\u00a05678", "1234.5678"])(
  "%j is read as the code",
  (typed) => {
    expect(plainCode(typed)).toBe("12345678");
  },
);

test.for([
  ["Sara@Example.NL ", "sara@example.nl"],
  ["a+b@x.nl", "a+b@x.nl"],
  ["geen adres", null],
  ["a@b", null],
  ["", null],
  ["a@x.nl\r\nbcc: b@x.nl", null],
  [`${"a".repeat(250)}@x.nl`, null],
] as const)("the address %j becomes %j", ([typed, stored]) => {
  expect(parseEmail(typed)).toBe(stored);
});
