import { expect, test } from "vitest";
import { isSlug, slugOf } from "./slug";

test.each([
  ["Anders kijken, voorjaar 2027", "anders-kijken-voorjaar-2027"],
  ["  Één café!  ", "een-cafe"],
  ["---", ""],
  ["a".repeat(90), "a".repeat(80)],
  [`${"a".repeat(79)} b`, "a".repeat(79)],
])("%j becomes %j", (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

test.each([
  ["abc", true],
  ["anders-kijken-2027", true],
  ["ab", false],
  ["a".repeat(81), false],
  ["Anders", false],
  ["a--b", false],
  ["-abc", false],
  ["abc-", false],
  ["a/b", false],
  ["abc\n", false],
])("%j can be an address: %s", (text, expected) => {
  expect(isSlug(text)).toBe(expected);
});
