import { expect, test } from "vitest";
import { listAddress, pageIn, searchWords } from "./search-words";

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
  expect(searchWords(typed)).toBe(query);
});

test.each([
  [null, 1],
  ["", 1],
  ["0", 1],
  ["-1", 1],
  ["1.5", 1],
  ["1e9", 1],
  ["2", 2],
  ["99999", 99_999],
  ["100000", 1],
])("page %j is %i", (text, page) => {
  expect(pageIn(text)).toBe(page);
});

test("an address names only the filters that are set", () => {
  expect(listAddress("/desk/orders", { q: "a b", status: "", page: 2 })).toBe("/desk/orders?q=a+b&page=2");
  expect(listAddress("/desk/orders", { q: "", page: null })).toBe("/desk/orders");
});
