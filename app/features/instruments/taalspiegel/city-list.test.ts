import fc from "fast-check";
import { expect, test } from "vitest";
import { type CityList, cityWordFinder, lookedFor } from "./city-list";
import { findingsIn } from "./mirror";
import { rewritten, wordsOf } from "./rewritten-text";

const listOf = (...forms: string[]): CityList[] => [
  { name: "Veermonde", words: [{ forms, why: "Zo heet hier niemand.", instead: "buren" }] },
];
const found = (text: string, ...forms: string[]) =>
  findingsIn(text, listOf(...forms)).map((finding) => `${finding.category}: ${wordsOf(text, finding)}`);

test.for<[string, string, string[], string[]]>([
  ["a word", "De Stadjers praten.", ["stadjers"], ["city: Stadjers"]],
  ["a word in capitals and with accents", "De STÀDJERS praten.", ["Stadjers"], ["city: STÀDJERS"]],
  ["a part of a word is none", "De stadjersdag.", ["stadjers"], []],
  ["any ending", "De aanpakken en de Aanpak.", ["aanpak*"], ["city: aanpakken", "city: Aanpak"]],
  ["several words", "Dat is een warme overdracht.", ["warme overdracht*"], ["city: warme overdracht"]],
  ["the longer of two", "Een sociale kaart.", ["sociale", "sociale kaart"], ["city: sociale kaart"]],
  ["two letters and a star are too few", "De aap aait.", ["aa*", "*", " "], []],
  [
    "the city’s before the method’s",
    "De kansarme gezinnen.",
    ["kansarme gezinnen"],
    ["city: kansarme gezinnen"],
  ],
  ["not in somebody else’s words", "‘Stadjers’, zei hij.", ["stadjers"], []],
  ["signs of patterns are only signs", "aaaa b aaab", ["(a+)+$", ".*", "[a-z]*"], []],
])("%s", ([, text, forms, expected]) => expect(found(text, ...forms)).toEqual(expected));

test("a finding says whose word it is, and what can be said instead takes its place", () => {
  const text = "Stadjers praten.";
  const findings = findingsIn(text, listOf("stadjers"));
  expect(findings).toMatchObject([
    { entry: "city", instead: "cityWord", city: { from: "Veermonde", why: "Zo heet hier niemand." } },
  ]);
  expect(rewritten(text, findings, { "0-city": { isTaken: true, own: "" } })).toBe("Buren praten.");
});

test("more words than anybody needs are not looked for, and however they are written the rest of the text is read", () => {
  const words = Array.from({ length: 600 }, (_, n) => ({ forms: [`woord${n}`], why: "", instead: "" }));
  const find = cityWordFinder([{ name: "", words }]);
  expect([find("woord499").length, find("woord500").length]).toEqual([1, 0]);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 20 }), fc.string(), (forms, text) => {
      for (const { start, end } of cityWordFinder(listOf(...forms))(text)) {
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test("a text that has the first word of all forms in every sentence costs what reading its words does", () => {
  const words = Array.from({ length: 500 }, (_, n) => ({
    forms: Array.from({ length: 30 }, (_, form) => `de aanpak ${n} woord${form}${form % 2 ? "*" : ""}`),
    why: "",
    instead: "",
  }));
  let lookUps = 0;
  const find = cityWordFinder([{ name: "", words }], () => lookUps++);
  expect(find("de stad. ".repeat(1_000))).toEqual([]);
  expect(lookUps).toBeLessThan(10_000);
  expect(find("dat is de aanpak 499 woord29e")).toMatchObject([{ start: 7, end: 29 }]);
});

test("of forms of as many words the one that is written out comes before the one that may end in anything", () => {
  const words = ["stad*", "stadje*", "stadjer"].map((form) => ({ forms: [form], why: form, instead: "" }));
  const why = (text: string) => cityWordFinder([{ name: "", words }])(text).map(({ note }) => note.why);
  expect(why("stadjer stadjes stads")).toEqual(["stadjer", "stadje*", "stad*"]);
});

test("what is not looked for is not handed on, and a list of which nothing is left neither", () => {
  const word = { forms: Array.from({ length: 40 }, (_, n) => `woord${n}`), why: "", instead: "" };
  const lists = [300, 300, 1].map((length, n) => ({
    name: `${n}`,
    words: Array.from({ length }, () => word),
  }));
  const kept = lookedFor(lists);
  expect(kept.map(({ name, words }) => [name, words.length])).toEqual([
    ["0", 300],
    ["1", 200],
  ]);
  expect(kept[0]!.words[0]!.forms).toHaveLength(30);
});
