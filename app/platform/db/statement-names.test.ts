import { expect, test } from "vitest";
import { statementNames } from "./statement-names";

const read = (table: string) => ({ sql: `select from "${table}" where id = $1`, args: ["x"] });

test("a statement keeps its name, and no two have the same", () => {
  const nameOf = statementNames();
  const names = ["Order", "Seat", "Order"].map((table) => nameOf(read(table)));
  expect(names[0]).not.toBe("");
  expect(names[2]).toBe(names[0]);
  expect(names[1]).not.toBe(names[0]);
});

test("what has no values, and what exists in any number of lengths, goes without a name", () => {
  const nameOf = statementNames();
  expect(nameOf({ sql: "BEGIN", args: [] })).toBe("");
  expect(nameOf({ sql: `select from "Order" where id IN ($1,$2)`, args: [1, 2] })).toBe("");
  expect(nameOf({ sql: `insert into "Mail" values ($1),($2)`, args: [1, 2] })).toBe("");
});

test("there is an end to names", () => {
  const nameOf = statementNames(2);
  expect(["a", "b", "c", "a"].map((table) => nameOf(read(table)) !== "")).toEqual([true, true, false, true]);
});
