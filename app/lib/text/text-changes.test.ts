import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { isInsertion, lostCharacters } from "./text-changes";

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

test.for([
  ["", "", 0],
  ["een bakker", "een bakker in de straat", 0],
  ["een bakker", "bakker een", 0],
  ["een bakker", "een smid", 6],
  ["een een", "een", 3],
  ["een\nbakker", "", 9],
] as const)("%j → %j loses %i characters", ([before, after, expected]) => {
  expect(lostCharacters(before, after)).toBe(expected);
});

test("what stands whole words further is not lost, and no more is lost than there is", () => {
  assert(
    property(string(), string(), string(), (before, start, end) => {
      expect(lostCharacters(before, `${start} ${before} ${end}`)).toBe(0);
      expect(lostCharacters(before, start)).toBeLessThanOrEqual(before.length);
    }),
  );
});
