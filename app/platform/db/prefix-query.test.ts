import { expect, test } from "vitest";
import { prefixQuery } from "./prefix-query";

test.each([
  ["noor", "'noor':*"],
  ["  Noor  Jansen ", "'noor':* & 'jansen':*"],
  ["noor@example.nl", "'noor@example.nl':*"],
  ["O'Neil & | ! ( ) <-> :* \\", "'o':* & 'neil':*"],
  ["-Noor-Jansen. (B.V.)", "'noor-jansen':* & 'b.v':*"],
  ["Çelik", "'çelik':*"],
  ["a b c d e f g", "'a':* & 'b':* & 'c':* & 'd':* & 'e':*"],
  ["", null],
  ["' & !", null],
])("%j becomes %j", (typed, query) => {
  expect(prefixQuery(typed)).toBe(query);
});
