import { expect, test } from "vitest";
import { instrumentOf } from "../../../instruments";
import { documentSchema } from "../../instrument";
import { isNaming, keysNaming, nameWords, textWithoutName, withoutName } from "./named-people";

const startbeeld = instrumentOf("startbeeld")!;

test.for([
  ["M. de V.", ["m", "de", "v"]],
  ["  de Beheerder ", ["de", "beheerder"]],
  ["J", null],
  ["", null],
  ["...", null],
  ["a b c d e f g h i j k", null],
] as const)("“%s” is looked for as %j", ([typed, words]) => {
  expect(nameWords(typed)).toEqual(words);
});

test("a name is found as whole words in texts, and not in choices and days", () => {
  const document = {
    reason: "M. de V. kwam, en M de Vries niet.",
    talentsStanding: "some",
    seenOn: "2026-01-01",
  };
  const keys = (name: string) => keysNaming(startbeeld, document, (text) => isNaming(text, nameWords(name)!));
  expect(keys("M. de V.")).toEqual(["reason"]);
  expect(keys("some")).toEqual([]);
  expect(withoutName(startbeeld, document, nameWords("m de v")!, "[weg]").reason).toBe(
    "[weg]. kwam, en M de Vries niet.",
  );
});

test("in a line that is full what takes the place of the name still fits", () => {
  const document = { place: `${"Al ".repeat(65)}Bob` };
  const without = withoutName(startbeeld, document, nameWords("Bob")!, "[naam weggehaald]");
  expect(documentSchema(startbeeld).safeParse(without).success).toBe(true);
  expect(without.place).toBe(`${"Al ".repeat(65)}…`);
});

test("what stands in the place of a name is no name, and is not taken out again", () => {
  const once = textWithoutName("Jan naam Bakker", nameWords("naam")!, "[naam weggehaald]");
  expect(once).toBe("Jan [naam weggehaald] Bakker");
  expect(textWithoutName(once, nameWords("naam")!, "[name taken out]")).toBe(once);
  for (const name of ["weggehaald", "naam weggehaald", "Jan Bakker"])
    expect(isNaming(once, nameWords(name)!), name).toBe(false);
});
