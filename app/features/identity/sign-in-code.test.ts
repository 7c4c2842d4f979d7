import { expect, test } from "vitest";
import { parseEmail } from "./email";
import { codeOf, networkOf, plainCode } from "./sign-in-code";

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

test.for([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:0DB8:1:2::9", "2001:db8:1:2"],
  ["2001:db8::9", "2001:db8:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["::1", "0:0:0:0"],
  ["", ""],
] as const)("the network of %s is %s", ([address, network]) => {
  expect(networkOf(address)).toBe(network);
});
