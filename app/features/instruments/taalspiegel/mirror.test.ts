import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { MirrorResult } from "./components/mirror-result";
import { explanations, entries } from "./explanations.messages";
import { fold, sentencesOf } from "./folded-text";
import { allRules, findingsIn, longestText, mostFindings } from "./mirror";
import { mirroredText } from "./mirrored-text";
import { keyOf, rewritten, wordsOf } from "./rewritten-text";
import { taalspiegelMessages } from "./taalspiegel.messages";

const found = (text: string) =>
  findingsIn(text).map((finding) => `${finding.category}: ${wordsOf(text, finding)}`);

describe("what is pointed at", () => {
  test.each([
    ["De KWETSBARE inwoners", ["lack: KWETSBARE"]],
    [
      "Een achterstandswijkje, en drie probleem-buurten.",
      ["place: achterstandswijkje", "place: probleem-buurten"],
    ],
    ["Wij leiden de jongeren van de straat weer toe naar werk.", ["object: leiden … toe"]],
    ["Dat leidt ertoe dat iedereen wint.", []],
    ["De dijk is kwetsbaar bij hoog water.", []],
    ["Activeer de camera voordat u deelneemt.", []],
    ["Er zijn problemen met de riolering in de wijk.", []],
    ["Wij helpen elkaar.", []],
    ["‘Wij zijn geen kansarmen’, zei de bakker.", []],
    ["Hij sprak over het woord kansarm.", []],
    ["De Syrische bakker bakt.", ["origin: Syrische"]],
    ["Perzische tapijten en Arabische kalligrafie.", []],
    ["Onder kansarme wordt verstaan: de persoon, bedoeld in artikel 1.", ["legal: kansarme"]],
    ["Geachte inburgeringsplichtige, welkom.", ["lack: inburgeringsplichtige"]],
    ["De Wet banenafspraak en quotum arbeidsbeperkten geldt.", []],
    ["De Regeling kwetsbare gebieden loopt af.", []],
    ["Door de regeling krijgen kwetsbare gebieden voorrang.", ["place: kwetsbare"]],
    ["In achterstandswijken planten we bomen.", ["place: achterstandswijken"]],
    ["De risicowijken aan de rivier hebben zandzakken tegen het water.", []],
    ["In de risicowijken komt een extra agent.", ["place: risicowijken"]],
    ["Bij hoogwater zijn kwetsbare wijken afgesloten.", []],
    ["In kwetsbare wijken is een opleiding ver weg.", ["place: kwetsbare"]],
    ["Het kwetsbare gebied tussen de vennen is dicht.", []],
    ["Na de sluiting gleed de wijk af.", ["place: gleed … af"]],
    ["De vuilniswagen zakt in de wijk weg.", []],
    ["Twee focusgebieden voor bevoorrading van winkels.", []],
    ["Twee focusgebieden waar de problemen groot zijn.", ["place: focusgebieden"]],
    ["De brandhaard lag op zolder.", []],
    ["De flat is een brandhaard van overlast.", ["place: brandhaard van overlast"]],
    ["De cliënt betaalt een eigen bijdrage.", ["legal: cliënt"]],
    ["De cliënt van de kapper betaalt een eigen bijdrage.", []],
    ["In het toneelstuk vraagt de vreemdeling naar de wet.", []],
    ["Een dakloze krijgt volgens de beleidsregels een adres.", ["legal: dakloze"]],
    ["Een dakloze slaapt in het park.", ["lack: dakloze"]],
    ["Statushouders maken kennis met de buurt.", []],
    ["Het Actieplan Krachtwijken en de Vogelaarwijken.", ["place: Vogelaarwijken"]],
    ["Zij willen geen probleemwijk heten; het is een probleemwijk.", ["place: probleemwijk"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));

  test("words that a document broke, or wrote with loose accents, are known", () => {
    expect(found("De kans-\narme gezinnen.")).toEqual(["lack: kans-\narme"]);
    expect(found("De laag\u00ADgeletterden.")).toEqual(["lack: laag\u00ADgeletterden"]);
    expect(found("Een Syrie\u0308r opent een bakkerij.")).toEqual(["origin: Syrie\u0308r"]);
  });
});

describe("whatever is pasted", () => {
  test.each([
    ["nothing", ""],
    ["emoji", "👩🏽‍🍳🇳🇱 kansarme 👨‍👩‍👧 gezinnen"],
    ["right to left", "مرحبا kansarme gezinnen שלום"],
    ["null characters", "\0\0kansarme\0 gezinnen"],
    ["half a pair", "\uD83D kansarme \uDE00"],
    ["İ, which folds to two letters", "İİİ kansarme gezinnen"],
  ])("%s is read, with findings where they stand", (_, text) => {
    expect(found(text)).toEqual(text.includes("kansarme") ? ["lack: kansarme"] : []);
  });

  test("what is longer than is read is not read on", () => {
    expect(findingsIn("a ".repeat(longestText / 2) + "kansarme")).toEqual([]);
  });

  test("a text full of findings is read until the most that are shown, and that is said", () => {
    const shownOf = (count: number) => {
      const text = "De kansarme gezinnen.\n\n".repeat(count);
      const findings = findingsIn(text);
      const page = renderToStaticMarkup(createElement(MirrorResult, { text, findings }));
      return { found: findings.length, isSaid: page.includes(taalspiegelMessages.nl.most) };
    };
    expect(shownOf(mostFindings - 1)).toEqual({ found: mostFindings - 1, isSaid: false });
    expect(shownOf(4_000)).toEqual({ found: mostFindings, isSaid: true });
  });

  test("pieces that rules read are short, so that the work grows as the text does", () => {
    const texts = [
      "a".repeat(50_000),
      "leid ".repeat(9_000),
      "‘".repeat(20_000),
      "-\n".repeat(9_000),
      "wet ".repeat(9_000),
    ];
    for (const text of texts) {
      const pieces = sentencesOf(text);
      expect(Math.max(...pieces.map((piece) => piece.text.length))).toBeLessThanOrEqual(1_200);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    }
  });

  test("whatever is repeated is cut into short pieces that are the whole text", () => {
    const part = fc.constantFrom("a", "é", " ", "\n", ".", ";", "‘", "-\n", "leid ", "wet ", "dhr.", "👍");
    const unit = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(unit, fc.integer({ min: 1, max: 2_000 }), (repeated, times) => {
        const { text } = fold(repeated.repeat(times));
        const pieces = sentencesOf(text).map((piece) => piece.text);
        expect(pieces.join("")).toBe(text);
        expect(Math.max(...pieces.map(({ length }) => length), 0)).toBeLessThanOrEqual(1_200);
      }),
    );
  });

  test("findings lie in the text, in order, and none in another", () => {
    const word = fc.constantFrom(
      "kansarme",
      "kwetsbare",
      "gezinnen",
      "wijk",
      "leidt",
      "toe",
      "helpen",
      "we",
      ".",
      "‘",
      "\n\n",
      "é",
      "👍",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(" ");
        const spans = findingsIn(text)
          .flatMap((finding) => finding.spans)
          .sort((a, b) => a.start - b.start);
        expect(findingsIn(text)).toEqual(findingsIn(text));
        spans.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });
});

describe("the copy with what was chosen", () => {
  const text = "Kwetsbare bewoners van probleemwijken leiden wij hen toe naar werk.";
  const findings = findingsIn(text);
  const choosing = (own: Record<string, string>, ...taken: string[]) =>
    rewritten(
      text,
      findings,
      Object.fromEntries(
        findings.map((finding) => [
          keyOf(finding),
          { isTaken: taken.includes(finding.entry), own: own[finding.entry] ?? "" },
        ]),
      ),
    );

  test("nothing chosen leaves every letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (any) => {
        expect(rewritten(any, findingsIn(any), {})).toBe(any);
      }),
    );
    expect(choosing({})).toBe(text);
  });

  test("a word that is left out takes its space along, and leaves its capital", () => {
    expect(choosing({}, "vulnerable")).toMatch(/^Bewoners van probleemwijken/);
  });

  test("of a compound its last part stays, and one’s own words go before what is proposed", () => {
    expect(choosing({}, "problemPlace")).toContain("van wijken leiden");
    expect(choosing({ problemPlace: "Zuid" }, "problemPlace")).toContain("van Zuid leiden");
  });

  test("a verb in two pieces becomes one", () => {
    expect(choosing({ led: "zoeken" })).toBe(
      "Kwetsbare bewoners van probleemwijken zoeken wij hen naar werk.",
    );
  });
});

test("a text that is empty or too long is refused, and what was chosen comes back", () => {
  const sent = (text: string, fields: Record<string, string> = {}) =>
    mirroredText(text, (name) => fields[name] ?? "", { asksCopy: true, cityLists: [] });
  expect(sent(" \r\n ").fault).toBe("empty");
  expect(sent("a".repeat(1_000_000))).toMatchObject({ fault: "tooLong", findings: [], rewritten: null });
  expect(sent("a\r\nkansarme gezinnen", { "own-2-chances": "alle" })).toMatchObject({
    text: "a\nkansarme gezinnen",
    choices: { "2-chances": { own: "alle" } },
    rewritten: "a\nalle gezinnen",
  });
});

test("every entry has its texts, and every text an entry", () => {
  const used = new Set<string>([...allRules.map(({ entry }) => entry), "definition"]);
  expect([...used].sort()).toEqual([...entries].sort());
  for (const entry of entries) expect(explanations.en[entry].why).not.toBe(explanations.nl[entry].why);
});
