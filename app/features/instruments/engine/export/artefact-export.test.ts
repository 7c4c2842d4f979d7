import { expect, test } from "vitest";
import { elementAt } from "~/lib/markup/xml";
import { foundationBrand as brand } from "~/platform/site/foundation-brand";
import { exampleInstrument } from "~test/example-instrument";
import { allOf, partsOf } from "~test/read-docx";
import { instrumentOf } from "../../instruments";
import { artefactDocx } from "./artefact-docx";
import { artefactJson } from "./artefact-export";

const at = new Date("2027-01-12T10:00:00Z");
const about = { title: "Havenbuurt", version: 3, createdAt: at, updatedAt: at };

test("an export as JSON holds the document as it is, with what was asked", () => {
  const instrument = instrumentOf("startbeeld")!;
  const document = { place: "Havenbuurt", reason: "Omdat de muur er nog staat.\nEn omdat het kan." };
  const json = artefactJson(instrument, { kind: "startbeeld", ...about, document }, "nl");
  const read = JSON.parse(json) as Record<string, unknown>;
  expect(read).toMatchObject({
    instrument: "startbeeld",
    schemaVersion: 1,
    title: "Havenbuurt",
    version: 3,
    document,
  });
  expect(read.labels).toMatchObject({ place: instrument.texts.nl.fields.place!.label });
});

/** The paragraphs of a Word document, each with its style. */
function paragraphsOf(docx: Buffer) {
  const body = elementAt(partsOf(docx)["word/document.xml"], "body")!;
  const tables = allOf(body, "tbl").map((table) =>
    allOf(table, "tr").map((row) => allOf(row, "tc").map((cell) => textsIn(cell).join(" "))),
  );
  const paragraphs = body.children
    .filter(({ name }) => name === "p")
    .map((one) => `${elementAt(one, "pPr", "pStyle")!.attributes.val}: ${textsIn(one).join(" ")}`);
  return { tables, paragraphs };
}
const textsIn = (element: Parameters<typeof allOf>[0]) => allOf(element, "t").map(({ text }) => text);

test("in Word stands what was filled in below what is asked, and an open line where nothing was", () => {
  const document = {
    place: "Havenbuurt",
    "party@a": "Koor",
    "gives@a": "stemmen",
    "party@b": "Keuken",
    "goal@g": "Samen eten",
    "by@g": "b",
    "costs@g": "little",
    "ends@g": "2027-09-01",
  };
  const sheet = { kind: "voorbeeldplan", ...about, document };
  const { tables, paragraphs } = paragraphsOf(
    artefactDocx(exampleInstrument, sheet, { brand, locale: "nl" }),
  );
  expect(tables).toEqual([
    [
      ["Wie?", "Wat geeft die partij?"],
      ["Koor", "stemmen"],
      ["Keuken", ""],
    ],
  ]);
  expect(paragraphs).toEqual([
    ...["Title: Voorbeeldplan", "Subtitle: Havenbuurt", "Lead: Een plan om te proberen."],
    ...["Heading1: Waar", "FieldLabel: Welke wijk?", "FieldAnswer: Havenbuurt"],
    ...["FieldLabel: Op welke dag?", "FieldAnswer: …"],
    ...["Heading2: Het verhaal", "FieldLabel: Wat gebeurt er?", "FieldAnswer: …"],
    ...["Heading1: Partijen", "Normal: "],
    ...["Heading1: Doelen", "Heading2: Doel 1: Samen eten", "FieldLabel: Door wie?", "FieldAnswer: Keuken"],
    ...["FieldLabel: Wat eerst?", "FieldAnswer: …", "FieldLabel: Wat dan?", "FieldAnswer: …"],
    ...["FieldLabel: Wat ten slotte?", "FieldAnswer: …", "FieldLabel: Wat kost het?", "FieldAnswer: Weinig"],
    ...["FieldLabel: Wanneer is het klaar?", "FieldAnswer: 1 september 2027"],
    ...["Heading1: Waar dit vandaan komt", "Normal: Bedacht voor een proef."],
  ]);
});

test("a hint stands where something is still to be filled in, and an empty table has rows for it", () => {
  const sheet = { kind: "voorbeeldplan", ...about, title: "", document: {} };
  const { tables, paragraphs } = paragraphsOf(
    artefactDocx(exampleInstrument, sheet, { brand, locale: "en" }),
  );
  expect(paragraphs).toContain("FieldHint: So it is called.");
  expect(paragraphs).toContain("FieldHint: Little / Much");
  expect(paragraphs.filter((one) => one.startsWith("Subtitle"))).toEqual([]);
  expect(tables[0]).toEqual([
    ["Who?", "What does the party give?"],
    ...Array.from({ length: 4 }, () => ["", ""]),
  ]);
});

test("texts too long for columns are below one another, each below the name of its group", () => {
  const document = { groupSeen: "woord ".repeat(60) };
  const instrument = instrumentOf("startbeeld")!;
  const sheet = { kind: "startbeeld", ...about, document };
  const { tables, paragraphs } = paragraphsOf(artefactDocx(instrument, sheet, { brand, locale: "nl" }));
  expect(tables).toHaveLength(1);
  expect(paragraphs).toContain("Heading2: Groep");
  expect(tables[0]![1]![0]).toBe("Talent krijgt de ruimte");
});
