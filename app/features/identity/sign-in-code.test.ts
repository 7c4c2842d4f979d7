import { expect, test } from "vitest";
import { codeOf, shownCode } from "./sign-in-code";

test.for([
  [0, "00000000"],
  [42, "00000042"],
  [99_999_999, "99999999"],
] as const)("code of %j is %s", ([number, code]) => {
  expect(codeOf(number)).toBe(code);
});

test("a code is shown in two groups of four", () => {
  expect(shownCode("98372884")).toBe("9837 2884");
});
