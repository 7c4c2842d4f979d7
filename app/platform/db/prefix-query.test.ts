import { expect, test } from "vitest";
import { prefixQuery } from "./prefix-query";

test.each([
  ["noor", "'noor':*"],
  ["  Noor  Jansen ", "'noor':* & 'jansen':*"],
  ["noor@example.nl", "'noorexamplenl':*"],
  ["example.nl", "'examplenl':*"],
  ["O'Neil & | ! ( ) <-> :* \\", "'oneil':*"],
  ["-Noor-Jansen. (B.V.)", "'noorjansen':* & 'bv':*"],
  ["Çelik", "'celik':*"],
  ["a b c d e f g", "'a':* & 'b':* & 'c':* & 'd':* & 'e':*"],
  ["", null],
  ["' & !", null],
])("%j becomes %j", (typed, query) => {
  expect(prefixQuery(typed)).toBe(query);
});
