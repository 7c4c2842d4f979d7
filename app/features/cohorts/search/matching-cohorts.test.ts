import { expect, test } from "vitest";
import { matchingCohorts } from "./matching-cohorts";

const cohorts = [
  ["Anders kijken", "Kleine groep, vrijdag", "Raadhuis, Den Haag"],
  ["Anders kijken", "Online, dinsdag", ""],
  ["Coalities bouwen", "Voorjaar ’s-Hertogenbosch", "Café Één, Zwolle"],
];
const found = (query: string) =>
  matchingCohorts(query, cohorts, (names) => ({ names, topics: "prijs kosten agenda" }));

test.for([
  ["Den Haag", [0]],
  ["haag den", [0]],
  ["anders", [0, 1]],
  ["anders dinsdag", [1]],
  ["cafe een", [2]],
  ["'s-hertogenbosch", [2]],
  ["hertogen", [2]],
  ["prijs zwolle", [2]],
  ["prijs anders", [0, 1]],
  ["aag", []],
  ["", []],
  ["- ?", []],
] as const)("%j finds the cohorts %j", ([query, indices]) => {
  expect(found(query).found).toEqual(indices.map((index) => cohorts[index]));
});

test("who asks for dates at all finds all of them, and has named none", () => {
  expect(found("prijs")).toEqual({ found: cohorts, isNamed: false });
  expect(found("haag").isNamed).toBe(true);
});
