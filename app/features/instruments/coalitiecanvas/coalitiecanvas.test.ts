import { expect, test } from "vitest";
import { demoCoalition } from "../../../../prisma/seed/pieces/coalition";
import { documentSchema } from "../engine/instrument";
import { coalitiecanvas } from "./coalitiecanvas";

const notesOf = (document: Record<string, string>) =>
  Object.fromEntries(coalitiecanvas.picture!(document, "nl")!.notes.map(({ label, text }) => [label, text]));

test("the coalition of the lessons is drawn, listed and counted", () => {
  expect(documentSchema(coalitiecanvas).safeParse(demoCoalition).success).toBe(true);
  const { table, summary, svg } = coalitiecanvas.picture!(demoCoalition, "nl")!;
  expect(table.rows.map(([name]) => name)).toEqual([
    ...["Makers van de werkplaats", "Winkeliers van de Kadestraat", "Buurthuis De Schakel"],
    ...["Sleutelpersoon in West", "Woningcorporatie", "Gemeente Veermonde"],
    ...["Wie de plek nu al gebruikt (de conciërge weet het)", "Iemand uit Oudveer, aan de overkant"],
  ]);
  expect(summary).toBe("Een tafel met 6 partijen en 2 lege stoelen.");
  expect(svg("wide")).toContain("de begane grond, twee jaar");
  expect(notesOf(demoCoalition)).toEqual({
    Sectoren:
      "Cultuur en ambacht 1, Winkels en bedrijven 1, Buurt en verenigingen 2, Wonen en gebouwen 1, Overheid 1. Nog niemand uit: onderwijs, zorg en welzijn.",
    "De vier vragen": "Elke vraag heeft een stoel.",
    "In de raad":
      "De partij van de wethouder: draagt het plan; Een partij van de oppositie: is te gast, hoort alles en beslist niets.",
  });
});

test("people are in neither the drawing nor what is handed on", () => {
  const document = { "partyName@0a": "Koor", "reachedBy@0a": "H.v.D.", signers: "de penningmeester" };
  const { svg, table } = coalitiecanvas.picture!(document, "nl")!;
  const handedOn = Object.values(coalitiecanvas.gives!).map(({ textOf }) => textOf(document, "nl"));
  const said = JSON.stringify([svg("wide"), svg("paper"), table, handedOn]);
  expect(said).toContain("Koor");
  expect(said).not.toMatch(/H\.v\.D\.|penningmeester/);
});

test("it hands on a line for each party, and one for each empty chair", () => {
  const document = {
    ...{
      "partyName@0a": "Koor",
      "partyRole@0a": "maker",
      "partyGives@0a": "zang",
      "partyGets@0a": "een zaal",
    },
    ...{ "partyName@0b": "Corporatie", "partyDecides@0b": "het\npand" },
    ...{ "gapWhat@0a": "Wie ernaast woont", "gapWho@0b": "de huismeester" },
  };
  const { coalition, gaps } = coalitiecanvas.gives!;
  expect(coalition!.textOf(document, "nl")).toBe(
    "Koor (maker). Geeft: zang; krijgt: een zaal.\nCorporatie. Beslist over: het pand.",
  );
  expect(coalition!.textOf(document, "en")).toContain("Gives: zang; gets: een zaal.");
  expect(gaps!.textOf(document, "nl")).toBe("Wie ernaast woont\nde huismeester");
});

test.each([
  ["no party", {}, {}],
  [
    "a party without sector or question, and parties that all carry the plan",
    { "partyName@0a": "Koor", "factionName@0a": "Lijst Zuid", "factionStance@0a": "carries" },
    {
      Sectoren: "Kies bij elke partij waar in de stad zij staat.",
      "De vier vragen":
        "Nergens beantwoord: 1. Van wie is wat je nodig hebt? 2. Wie kan het tegenhouden? 3. Wie moet ermee leven? 4. Wie doet straks het werk?",
      "In de raad": "Lijst Zuid: draagt het plan. Allemaal dragen ze het plan. Wie stemt tegen?",
    },
  ],
])("what is missing is counted: %s", (_, document, notes) => {
  expect(notesOf(document)).toEqual(notes);
});
