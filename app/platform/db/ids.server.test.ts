import { expect, test } from "vitest";
import { isId, newId } from "./ids.server";

test("ids stand in the order in which they were made, within a millisecond too", () => {
  const made = Array.from({ length: 2_000 }, newId);
  expect([...made].sort()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
  expect(made.every(isId)).toBe(true);
});
