import { expect, test } from "vitest";
import { notedPieces } from "../../rewrite";
import { compileFixture, faultsAfter, type Edit } from "../content-fixture";

const dutch = "bank/brief/nl.yaml";
const english = "bank/brief/en.yaml";
const rewrite = `title: Een brief
description: Wat er anders is.
kind: resident
scene: Een ambtenaar schrijft.
before: |
  U wordt opgeroepen voor een gesprek.

  U mag bezwaar maken.
after: |
  Ik wil u graag spreken.

  Bent u het niet eens? U mag bezwaar maken.
changed:
  - before: U wordt opgeroepen
    after: Ik wil u graag spreken
    why: Er staat wie er iets wil.
  - before: voor een gesprek
    why: Dat zegt de eerste zin al.
stays:
  - words: bezwaar maken
    why: Aan dat woord hangt een recht.
`;
const both = (edit: (text: string) => string = (text) => text): Record<string, Edit> => ({
  [dutch]: edit(rewrite),
  [english]: rewrite,
});
const after = (from: string, to: string) => both((text) => text.replace(from, () => to));

test("a text of the bank is there in both languages, and is found by what it says, said and why", async () => {
  const { content } = await compileFixture(both());
  expect(content?.rewrites.nl).toMatchObject([{ slug: "brief", kind: "resident" }]);
  expect(content?.rewrites.nl[0]!.stays).toEqual([
    { before: "bezwaar maken", after: "bezwaar maken", why: "Aan dat woord hangt een recht." },
  ]);
  const found = content?.searchDocuments.filter(({ kind }) => kind === "rewrite");
  expect(found).toMatchObject([
    { locale: "nl", url: "/voor-en-na/brief", title: "Een brief" },
    { locale: "en", url: "/en/before-and-after/brief" },
  ]);
  expect(found![0]!.text).toContain("Bent u het niet eens? U mag bezwaar maken.\nU wordt opgeroepen");
  expect(found![0]!.text).toContain("Aan dat woord hangt een recht.");
});

test.for<[string, Record<string, Edit>, string[]]>([
  ["a key that is missing", after("title: Een brief\n", ""), ["bank/brief/nl.yaml:1: `title` is missing"]],
  [
    "a kind that is none",
    after("kind: resident", "kind: letter"),
    ["bank/brief/nl.yaml:3: `kind`: write resident"],
  ],
  [
    "a kind that differs",
    after("kind: resident", "kind: public"),
    ["bank/brief/en.yaml:3: is resident, public in content/bank/brief/nl.yaml"],
  ],
  [
    "words that are not there",
    after("after: Ik wil u graag spreken", "after: Ik wil u spreken"),
    ["bank/brief/nl.yaml:15: “Ik wil u spreken” does not stand in `after`"],
  ],
  [
    "words that are there twice",
    after("Ik wil u graag spreken.\n", "Ik wil u graag spreken. Ik wil u graag spreken.\n"),
    ["bank/brief/nl.yaml:15: “Ik wil u graag spreken” stands in `after` twice"],
  ],
  [
    "words that two notes share",
    after("- before: voor een gesprek", "- before: opgeroepen voor"),
    ["bank/brief/nl.yaml:17: “opgeroepen voor” shares words with “U wordt opgeroepen”"],
  ],
  [
    "what stays, and went",
    after("eens? U mag bezwaar maken.", "eens? Schrijf ons."),
    ["bank/brief/nl.yaml:20: “bezwaar maken” does not stand in `after`"],
  ],
  [
    "a note about nothing",
    after("  - before: voor een gesprek\n    why", "  - why"),
    ["bank/brief/nl.yaml:17: `changed.1`: names no words"],
  ],
  [
    "a word that the method avoids, in the text as it can be",
    after("graag spreken.\n\n", "graag spreken over de doelgroep.\n\n"),
    ["bank/brief/nl.yaml:9: `after` says “doelgroep”"],
  ],
  [
    "a sentence that is too long",
    after("Bent u het niet eens?", `Bent u ${"het ".repeat(26)}niet eens?`),
    ["bank/brief/nl.yaml:9: `after` has a sentence of 30 words"],
  ],
  [
    "one language alone",
    { [dutch]: rewrite },
    ["bank/brief/nl.yaml:1: has no other language; write content/bank/brief/en.yaml"],
  ],
])("%s is a fault with its line", async ([, edits, expected]) => {
  expect(await faultsAfter(edits, expected)).toEqual(expected);
});

test("a paragraph is cut at the words of its notes, whatever their order", () => {
  expect(notedPieces("een twee drie vier", ["drie", null, "een", "vijf"])).toEqual([
    { text: "een", note: 2 },
    { text: " twee ", note: null },
    { text: "drie", note: 0 },
    { text: " vier", note: null },
  ]);
  expect(notedPieces("niets", [])).toEqual([{ text: "niets", note: null }]);
});
