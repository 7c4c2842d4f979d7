import { afterAll, expect, test } from "vitest";
import { stopPdfRenderer } from "~/platform/pdf/pdf.server";
import { foundationBrand as brand } from "~/platform/site/foundation-brand";
import { exampleInstrument } from "~test/example-instrument";
import { pagesOf, textOf, withoutSpace } from "~test/pdf";
import { instrumentOf } from "../../instruments";
import { artefactPdf } from "./artefact-pdf.server";

afterAll(stopPdfRenderer);

const instrument = instrumentOf("startbeeld")!;
const at = new Date("2027-01-12T10:00:00Z");
const document = {
  place: "Havenbuurt",
  seenOn: "2027-01-12",
  talent: "Een vrouw bakt op zondag brood voor haar hele portiek. #strong[geen opmaak]",
  groupSeen: "Op vrijdag koken zes mensen.",
  talentsStanding: "some",
  talentsSign: "De broodkraam",
  reason: "Omdat de muur er nog staat.\nEn omdat het kan.",
};
const about = { title: "Havenbuurt", version: 3, createdAt: at, updatedAt: at };
const paper = { brand, locale: "nl" } as const;

test.for(["nl", "en"] as const)(
  "on paper stands what was filled in, and what is asked: %s",
  async (locale) => {
    const pdf = await artefactPdf(instrument, { kind: "startbeeld", ...about, document }, { brand, locale });
    expect(pdf.toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
    const text = withoutSpace(await textOf(pdf));
    const texts = instrument.texts[locale];
    for (const said of [
      ...[
        "Havenbuurt",
        "brood voor haar hele portiek",
        "#strong[geen opmaak]",
        "Op vrijdag koken zes mensen.",
        "De broodkraam",
        "En omdat het kan.",
      ],
      ...[texts.options.some!, texts.fields.reason!.label, texts.groups.society!],
      ...Object.values(texts.sections).map(({ title }) => title),
      ...texts.sources,
    ])
      expect(text).toContain(withoutSpace(said));
  },
);

test("what a link gives on paper does not say that somebody is missing whom it leaves out", async () => {
  const plan = instrumentOf("adoptieplan")!;
  const texts = { place: "Veermonde", "promise@1": "De zaal is open" };
  const sheet = { kind: "adoptieplan", ...about, document: texts };
  const of = async (isShared: boolean) =>
    withoutSpace(await textOf(await artefactPdf(plan, sheet, { ...paper, isShared })));
  const said = withoutSpace("heeft nog geen mens die haar nakomt");
  expect(await of(false)).toContain(said);
  expect(await of(true)).not.toContain(said);
});

const rows = Array.from({ length: 24 }, (_, at) => `r${String(at).padStart(2, "0")}`);
const long = (word: string) => Array.from({ length: 120 }, (_, at) => `${word}${at}.`).join(" ");
const many = {
  place: "Havenbuurt",
  ...Object.fromEntries(
    rows.flatMap((row, at) => [
      [`party@${row}`, ["Koor", "يوسف عمر", "王小明", "አበበ"][at % 4] + ` ${at}`],
      [`gives@${row}`, `stemmen${at}`],
    ]),
  ),
  ...{ "goal@g1": "Een keuken", "by@g1": "r03", "first@g1": long("eerst"), "costs@g1": "much" },
  ...{ "first@g2": long("straks") },
};

test("rows are a table, and blocks where more is asked than fits in columns; each text stands there, over the pages", async () => {
  const pdf = await artefactPdf(
    exampleInstrument,
    { kind: "voorbeeldplan", ...about, document: many },
    paper,
  );
  const source = pdf.toString("latin1");
  expect(source).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(pagesOf(pdf)).toBeGreaterThan(2);
  const text = withoutSpace(await textOf(pdf));
  const said = [
    ...rows.map((_, at) => `stemmen${at}`),
    ...["Koor 0", "አበበ 3", "Doel 1: Een keuken", "Doel 2", "Veel", "eerst119.", "straks119."],
  ];
  expect(said.filter((one) => !text.includes(withoutSpace(one)))).toEqual([]);
  // Whom the goal chose, by name, and in no other place: the first field of a block is its head.
  expect(text.split("አበበ3")).toHaveLength(3);
  expect(text.split("Eenkeuken")).toHaveLength(2);
});

test("where there are no rows, empty ones are left for a hand", async () => {
  const pdf = await artefactPdf(exampleInstrument, { kind: "voorbeeldplan", ...about, document: {} }, paper);
  const text = withoutSpace(await textOf(pdf));
  for (const said of [
    "Wie?",
    "Wat geeft die partij?",
    "Doel 1",
    "Doel 2",
    "Wat ten slotte?",
    "Wat kost het?",
  ])
    expect(text).toContain(withoutSpace(said));
  expect(text).not.toContain("Doel3");
});

test("a picture begins the paper, with letters of more than one script, and is tagged", async () => {
  const coalition = {
    ...{ place: "Het gymlokaal", "partyName@0a": "Koor van Zuid", "partyGives@0a": "een vaste avond" },
    ...{ "partyName@0b": "ማህበር", "gapWhat@0a": "Wie de <sleutel> heeft" },
  };
  const pdf = await artefactPdf(
    instrumentOf("coalitiecanvas")!,
    { ...about, kind: "coalitiecanvas", title: "Het gymlokaal", document: coalition },
    paper,
  );
  expect(pdf.toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
  const text = withoutSpace(await textOf(pdf));
  for (const said of ["Koor van Zuid", "een vaste avond", "ማህበር", "Wie de <sleutel> heeft", "Lege stoel"])
    expect(text.indexOf(withoutSpace(said))).toBeGreaterThan(-1);
  expect(text.indexOf("KoorvanZuid")).toBeLessThan(text.indexOf("Deplekendevraag"));
});
