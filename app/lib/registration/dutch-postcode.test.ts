import { expect, test } from "vitest";
import { readDutchPostcode } from "./dutch-postcode";

test.for([
  ["1234 AB", "1234 AB"],
  [" 1234ab ", "1234 AB"],
  ["1000 aa", "1000 AA"],
  ["0999 AA", null],
  ["123 AB", null],
  ["1234 A", null],
  ["1234 AB C", null],
  ["1234 ÄB", null],
  ["", null],
] as const)("%j is the postcode %j", ([typed, postcode]) => {
  expect(readDutchPostcode(typed)).toBe(postcode);
});
