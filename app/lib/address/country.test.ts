import { expect, test } from "vitest";
import { readCountry } from "./country";

test.for<[string, string | null]>([
  ["NL", "NL"],
  ["nl ", "NL"],
  ["Nederland", "NL"],
  ["the Netherlands", "NL"],
  ["België", "BE"],
  ["belgie", "BE"],
  ["Belgium", "BE"],
  ["Duitsland", "DE"],
  ["Germany", "DE"],
  ["Verenigde Staten", "US"],
  ["U.S.A.", null],
  ["USA", "US"],
  ["Griekenland", "GR"],
  ["Côte d’Ivoire", "CI"],
  ["", null],
  ["EL", null],
  ["Utopia", null],
])("%s is %s", ([written, code]) => {
  expect(readCountry(written)).toBe(code);
});
