import { expect, test } from "vitest";
import { builtSheets } from "~/features/curriculum/content/content.server";
import { withQuestions } from "~/features/instruments/questions-on-sheet";
import type { Sheet } from "~/platform/content/sheet";
import { foundationBrand as brand } from "~/platform/site/foundation-brand";
import { pagesOf, textOf, withoutSpace } from "~test/pdf";
import { sheetPdf, type SheetValues } from "./sheet-pdf.server";

const all = [...builtSheets.nl, ...builtSheets.en].map(withQuestions);

/** Every text of a sheet that a reader must find on its paper. */
function wordsOf(value: unknown, key = ""): string[] {
  if (typeof value === "string")
    return ["kind", "id", "sign", "moduleId", "instrument", "lessons", "readers", "locale"].includes(key)
      ? []
      : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => wordsOf(inner, Array.isArray(value) ? key : name));
}

test.each(all.map((sheet) => [sheet.id, sheet.locale, sheet] as const))(
  "%s (%s) is a tagged sheet that says all it must, on the pages it promises",
  async (_, locale, sheet) => {
    const pdf = await sheetPdf(sheet, { brand });
    const source = pdf.toString("latin1");
    expect(source).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(source).toMatch(locale === "nl" ? /\/Lang\s*\(nl-NL\)/ : /\/Lang\s*\(en-GB\)/);
    expect(pdf.toString("utf8")).toContain(sheet.title);
    expect(pagesOf(pdf)).toBe(sheet.pages);
    const text = withoutSpace(await textOf(pdf));
    for (const words of wordsOf(sheet)) expect(text).toContain(withoutSpace(words));
  },
);

const example: Sheet = {
  id: "voorbeeld",
  locale: "nl",
  moduleId: "m0",
  instrument: "startbeeld",
  lessons: [],
  readers: "learners",
  pages: 1,
  title: "Voorbeeld",
  purpose: "Om in te vullen.",
  parts: [
    { kind: "field", id: "vraag", label: "Wat zie je?", lines: 2 },
    { kind: "pair", fields: [{ id: "dag", label: "Dag", lines: 1 }] },
    {
      kind: "table",
      id: "lijst",
      columns: [
        { label: "Wat", share: 1 },
        { label: "Wie", share: 1 },
      ],
      rows: 2,
    },
    { kind: "ticks", id: "vinkjes", items: ["Een", "Twee"] },
    { kind: "steps", id: "treden", steps: [{ label: "Een bezoek", lines: 1 }] },
    {
      kind: "seats",
      id: "stoelen",
      name: "Tafel 1",
      seats: 8,
      columns: [
        { label: "Stoel", share: 1 },
        { label: "Maakt", share: 3 },
      ],
    },
    {
      kind: "cards",
      id: "kaarten",
      title: "Kaart",
      copies: 1,
      columns: 1,
      fields: [{ label: "Wat ik zoek", lines: 1 }],
    },
  ],
};
const values: SheetValues = {
  vraag: "Zes mensen koken op #vrijdag.",
  dag: "3 april",
  lijst: [
    ["een koor", "de dirigent"],
    ["een keuken", ""],
    ["een derde rij", "die er leeg niet is"],
  ],
  vinkjes: [1],
  treden: [["Bij de fietsenmaker"]],
  stoelen: [["jassen"]],
  kaarten: [["een zaal"], ["een kaart meer"]],
};

test("what is filled in stands where the lines are", async () => {
  const text = await textOf(await sheetPdf(example, { brand, values, about: "Havenbuurt" }));
  for (const said of [
    "Havenbuurt",
    "Zes mensen koken op #vrijdag.",
    "3 april",
    "die er leeg niet is",
    "Bij de fietsenmaker",
    "jassen",
    "een kaart meer",
  ])
    expect(text).toContain(said);
});

test("a sheet that is filled in takes the pages it needs", async () => {
  const long = Array.from({ length: 400 }, (_, at) => `Zin nummer${at}.`).join(" ");
  const pdf = await sheetPdf(example, { brand, values: { ...values, vraag: long } });
  expect(pagesOf(pdf)).toBeGreaterThan(1);
  const text = await textOf(pdf);
  const found = Array.from({ length: 400 }, (_, at) => text.includes(`nummer${at}.`));
  expect(found.filter(Boolean)).toHaveLength(400);
});
