import { expect, test } from "vitest";
import { isGln } from "./gln";

test.for([
  ["8712345678906", true],
  ["4000001000005", true],
  ["8712345678905", false],
  ["8721345678906", false],
  ["871234567890", false],
  ["87123456789060", false],
  ["871234567890x", false],
  ["", false],
] as const)("%s is a GLN: %s", ([text, is]) => {
  expect(isGln(text)).toBe(is);
});
