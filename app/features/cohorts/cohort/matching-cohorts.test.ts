import { expect, test } from "vitest";
import { matchingCohorts } from "./matching-cohorts";

const cohorts = [
  { title: "Anders kijken", name: "Kleine groep, vrijdag", place: "Raadhuis, Den Haag" },
  { title: "Anders kijken", name: "Online, dinsdag", place: "" },
  { title: "Coalities bouwen", name: "Voorjaar", place: "Café Één, Zwolle" },
];

test.for([
  ["Den Haag", [0]],
  ["haag den", [0]],
  ["anders", [0, 1]],
  ["anders dinsdag", [1]],
  ["cafe een", [2]],
  ["aag", []],
  ["", []],
  ["- ?", []],
] as const)("%j finds the cohorts %j", ([query, found]) => {
  expect(matchingCohorts(query, cohorts)).toEqual(found.map((index) => cohorts[index]));
});
