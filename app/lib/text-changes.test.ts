import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { isInsertion } from "./text-changes";

test.for([
  ["", "", true],
  ["", "abc", true],
  ["abc", "abc", true],
  ["abc", "abcd", true],
  ["abc", "xabc", true],
  ["abc", "abXXc", true],
  ["aa", "aaa", true],
  ["abc", "ab", false],
  ["abc", "abd", false],
  ["abc", "aXbXc", false],
  ["ab cd", "ab  cd", true],
] as const)("%j → %j: %j", ([before, after, expected]) => {
  expect(isInsertion(before, after)).toBe(expected);
});

test("whatever is put in wherever, the text before is still there", () => {
  assert(
    property(string(), string(), string(), (start, end, piece) =>
      isInsertion(start + end, start + piece + end),
    ),
  );
});
