import { describe, expect, test } from "vitest";
import { findingsIn } from "../mirror";
import { wordsOf } from "../rewritten-text";

const found = (text: string) => findingsIn(text).map((finding) => wordsOf(text, finding));

describe("what is others' word is left alone, and the same word of the writer's own is not", () => {
  test.each([
    ["“Een getto? Dan ken je ons niet”, zegt zij.", "Het is een getto."],
    ['Hij zegt: "Wij horen dat. Een probleemwijk."', 'Een scherm van 27" in de probleemwijk. Hij zei "ja".'],
    ["‘Wij tonen foto’s van een probleemwijk’, zei hij.", "De foto’s tonen een probleemwijk."],
    ["Het imago van achterstandswijk blijft.", "De kansen in de achterstandswijk blijven."],
    ["Wie het over aandachtswijken heeft, kent ons niet.", "Het gaat over aandachtswijken."],
    ["Wij spreken niet meer van probleemwijken.", "Er is sprake van probleemwijken."],
    ["Wij praten niet over krachtwijken.", "Wij praten over krachtwijken."],
    ["In plaats van kansarm schrijven we iets anders.", "De kansarme gezinnen schrijven."],
    ["Over kwetsbare wijken willen wij het niet hebben.", "In kwetsbare wijken willen wij bouwen."],
    ["Wij noemen het Zuid, en niet de probleemwijk.", "Het is de probleemwijk, en niet Zuid."],
    ["De buurt stond bekend als achterbuurt.", "De buurt is een achterbuurt."],
    ["Zij willen af van het beeld dat Zuid een getto is.", "Zij zien dat Zuid een getto is."],
    ["Probleemwijk? Kijk eens naar jezelf.", "Wat doen we in de probleemwijk?"],
    ["Een wijk met een slechte naam? Vraag de slager.", "Is dit een wijk met een slechte naam?"],
    ["Een arme wijk bestaat niet.", "De arme wijk bestaat honderd jaar."],
    ["Op een spandoek: hier is geen probleemwijk.", "Kort gezegd: hier is een probleemwijk."],
    ["Kwetsbare wijken, sterke bewoners: zo heet het onderzoek.", "Kwetsbare wijken zijn onderzocht."],
    ["Volgens een columnist is Zuid een getto.", "Volgens ons is Zuid een getto."],
    ["In de krant stond dat Noord een achterbuurt is.", "Wij zien dat Noord een achterbuurt is."],
  ])("%s", (ofOthers, own) => {
    expect(found(ofOthers)).toEqual([]);
    expect(found(own)).toHaveLength(1);
  });

  test("of a law its name is one, and a word behind it that begins like a small word is part of it", () => {
    expect(found("De Regeling opvang ontheemden Oekraïne geldt volgens de wet.")).toEqual([]);
  });
});

test("quotation marks without end cost what reading does", () => {
  for (const mark of ["‘", "“", '"', "«", "'"]) {
    const before = performance.now();
    findingsIn(`${mark}a `.repeat(30_000));
    expect(performance.now() - before, mark).toBeLessThan(5_000);
  }
});
