import { afterAll, expect, test } from "vitest";
import { stopPdfRenderer } from "~/platform/pdf/pdf.server";
import { foundationBrand as brand } from "~/platform/site/foundation-brand";
import { textOf, withoutSpace } from "~test/pdf";
import { instrumentOf } from "../../instruments";
import { artefactJson } from "./artefact-export";
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
const artefact = {
  kind: "startbeeld",
  title: "Havenbuurt",
  version: 3,
  createdAt: at,
  updatedAt: at,
  document,
};

test.for(["nl", "en"] as const)(
  "on paper stands what was filled in, and what is asked: %s",
  async (locale) => {
    const pdf = await artefactPdf(instrument, artefact, { brand, locale });
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
    ])
      expect(text).toContain(withoutSpace(said));
  },
);

test("an export as JSON holds the document as it is, with what was asked", () => {
  const read = JSON.parse(artefactJson(instrument, artefact, "nl")) as Record<string, unknown>;
  expect(read).toMatchObject({
    instrument: "startbeeld",
    schemaVersion: 1,
    title: "Havenbuurt",
    version: 3,
    document,
  });
  expect(read.labels).toMatchObject({ place: instrument.texts.nl.fields.place!.label });
});

test("a picture begins the paper, with letters of more than one script, and is tagged", async () => {
  const coalition = {
    ...{ place: "Het gymlokaal", "partyName@0a": "Koor van Zuid", "partyGives@0a": "een vaste avond" },
    ...{ "partyName@0b": "ማህበር", "gapWhat@0a": "Wie de <sleutel> heeft" },
  };
  const pdf = await artefactPdf(
    instrumentOf("coalitiecanvas")!,
    { ...artefact, kind: "coalitiecanvas", title: "Het gymlokaal", document: coalition },
    { brand, locale: "nl" },
  );
  expect(pdf.toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
  const text = withoutSpace(await textOf(pdf));
  for (const said of ["Koor van Zuid", "een vaste avond", "ማህበር", "Wie de <sleutel> heeft", "Lege stoel"])
    expect(text.indexOf(withoutSpace(said))).toBeGreaterThan(-1);
  expect(text.indexOf("KoorvanZuid")).toBeLessThan(text.indexOf("Deplekendevraag"));
});
