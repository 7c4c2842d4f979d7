import { expect, test } from "vitest";
import { faultsAfter, type Edits } from "../content-fixture";

const nl = "sheets/vel/nl.yaml";
const en = "sheets/vel/en.yaml";
const dutch = `module: m0
instrument: startbeeld
lessons: [m0-eerste]
readers: everyone
pages: 1
title: Vel
purpose: Om in te vullen.
parts:
  - { kind: field, id: plek, label: Waar was je?, lines: 3 }
  - kind: pair
    fields:
      - { id: dag, label: Dag }
  - { kind: ticks, id: regels, items: [Een, Twee] }
`;
const english = dutch
  .replace("Vel", "Sheet")
  .replace("Om in te vullen", "To fill in")
  .replace("Waar was je?", "Where were you?")
  .replace("Dag", "Day")
  .replace("[Een, Twee]", "[One, Two]");

/** The sheet of the fixture with a change in the Dutch file, and perhaps the same in the English. */
const sheet = (from: string, to: string, isInBoth = false): Edits => ({
  [nl]: dutch.replace(from, to),
  [en]: isInBoth ? english.replace(from, to) : english,
});

const cases: [name: string, edits: Edits, faults: string[]][] = [
  ["nothing about a good sheet", { [nl]: dutch, [en]: english }, []],
  ["a language that is missing", { [nl]: dutch }, [`${en}:1: this file is missing`]],
  [
    "an unknown kind of part",
    sheet("kind: field, id", "kind: box, id", true),
    [
      `${en}:9: \`parts.0.kind\`: is no kind of part; see content/README.md`,
      `${nl}:9: \`parts.0.kind\`: is no kind of part; see content/README.md`,
    ],
  ],
  ["an unknown key", sheet("lines: 3", "rules: 3"), [`${nl}:9: unknown key \`parts.0.rules\``]],
  ["too many lines", sheet("lines: 3", "lines: 99"), [`${nl}:9: \`parts.0.lines\`: is more than 24 lines`]],
  [
    "another number in one language",
    sheet("lines: 3", "lines: 4"),
    [`${en}:9: \`parts.0.lines\` is another than at content/${nl}:9; only the words may differ`],
  ],
  [
    "another id in one language",
    sheet("id: dag", "id: datum"),
    [`${en}:12: \`parts.1.fields.0.id\` is another than at content/${nl}:12`],
  ],
  [
    "an item less in one language",
    sheet("[Een, Twee]", "[Een]"),
    [`${en}:13: \`parts.2.items\` is another than at content/${nl}:13`],
  ],
  [
    "an id twice",
    sheet("id: dag", "id: plek", true),
    [`${en}:8: id \`plek\` is there twice`, `${nl}:8: id \`plek\` is there twice`],
  ],
  [
    "a module that is not there",
    sheet("module: m0", "module: m9", true),
    [`${nl}:1: there is no module \`m9\``],
  ],
  [
    "an instrument of another module",
    sheet("instrument: startbeeld", "instrument: bord", true),
    [`${nl}:2: module \`m0\` has no instrument \`bord\``],
  ],
  [
    "a lesson whose exercises go elsewhere",
    sheet("[m0-eerste]", "[m0-tweede]", true),
    [`${nl}:3: no exercise of lesson \`m0-tweede\` goes to \`startbeeld\``],
  ],
  [
    "a word that the method avoids",
    sheet("Waar was je?", "Wie is je doelgroep?"),
    [`${nl}:9: “doelgroep” is a word the method avoids`],
  ],
];

test.each(cases)("names %s", async (_, edits, faults) => {
  expect(await faultsAfter(edits, faults)).toEqual(faults);
});
