import { expect, test } from "vitest";
import { listAddress, pageIn } from "./list-address";

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
