import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { type XmlElement, elementAt, textAt } from "~/lib/markup/xml";
import { foundationBrand as brand } from "~/platform/site/foundation-brand";
import { allOf, partsOf } from "~test/read-docx";
import { readXml } from "~test/read-xml";
import { type DocxRequest, docxFile } from "./docx";

const request: DocxRequest = {
  title: "Startbeeld – Havenbuurt",
  locale: "nl",
  brand,
  createdAt: new Date("2027-01-12T10:00:00.123Z"),
  updatedAt: new Date("2027-02-01T10:00:00Z"),
  pageWord: "Bladzijde",
  blocks: [
    { kind: "title", text: "Startbeeld" },
    { kind: "heading", text: "Waar & wanneer" },
    { kind: "label", text: "Wat zie je?" },
    { kind: "answer", text: "Een <koor>.\n\nEn \u0000een \ud800bakker\uffff." },
    { kind: "answer", text: "Bakkerij أحمد in Zuid" },
    { kind: "answer", text: "يوسف عمر" },
    { kind: "answer", text: "王小明" },
    { kind: "answer", text: "አበበ" },
    {
      kind: "table",
      name: "Partijen",
      columns: [
        { label: "Partij", share: 1 },
        { label: "Geeft", share: 3 },
      ],
      rows: [
        ["Het koor", "stemmen"],
        ["", ""],
      ],
      rowNames: true,
    },
  ],
};

const bodyOf = (docx: Uint8Array) => elementAt(partsOf(docx)["word/document.xml"], "body")!;
const textIn = (element: XmlElement) =>
  allOf(element, "t")
    .map(({ text }) => text)
    .join("|");

test("each part is there, has its type and is known to the document", () => {
  const parts = partsOf(docxFile(request));
  const types = parts["[Content_Types].xml"]!;
  const named = allOf(types, "Override").map(({ attributes }) => attributes.PartName!.slice(1));
  const plain = Object.keys(parts).filter((name) => !/^\[|\.rels$/.test(name));
  expect(named.toSorted()).toEqual(plain.toSorted());
  const targets = allOf(parts["word/_rels/document.xml.rels"]!, "Relationship").map(
    ({ attributes }) => `word/${attributes.Target}`,
  );
  expect(targets.every((target) => target in parts)).toBe(true);
  const [footer] = allOf(bodyOf(docxFile(request)), "footerReference");
  const ids = allOf(parts["word/_rels/document.xml.rels"]!, "Relationship").map(
    ({ attributes }) => attributes.Id,
  );
  expect(ids).toContain(footer!.attributes.id);
});

test("its properties say what it is, whose, when and in which language", () => {
  const core = partsOf(docxFile(request))["docProps/core.xml"];
  expect(["title", "creator", "created", "modified", "language"].map((name) => textAt(core, name))).toEqual([
    "Startbeeld – Havenbuurt",
    brand.name,
    "2027-01-12T10:00:00Z",
    "2027-02-01T10:00:00Z",
    "nl-NL",
  ]);
  for (const [locale, language] of [
    ["nl", "nl-NL"],
    ["en", "en-GB"],
  ] as const) {
    const styles = partsOf(docxFile({ ...request, locale }))["word/styles.xml"]!;
    expect(allOf(styles, "lang")[0]!.attributes.val).toBe(language);
  }
});

test("headings have the styles of headings, labels another than what was typed, and each style is there", () => {
  const docx = docxFile(request);
  const used = allOf(bodyOf(docx), "p").map((one) => [
    elementAt(one, "pPr", "pStyle")!.attributes.val,
    textIn(one),
  ]);
  expect(used.slice(0, 5)).toEqual([
    ["Title", "Startbeeld"],
    ["Heading1", "Waar & wanneer"],
    ["FieldLabel", "Wat zie je?"],
    ["FieldAnswer", "Een <koor>."],
    ["FieldAnswer", "En een \ufffdbakker."],
  ]);
  const styles = allOf(partsOf(docx)["word/styles.xml"]!, "style");
  const ids = styles.map(({ attributes }) => attributes.styleId);
  expect(used.map(([id]) => id).filter((id) => !ids.includes(id))).toEqual([]);
  const heading = styles.find(({ attributes }) => attributes.styleId === "Heading1");
  expect(elementAt(heading, "name")!.attributes.val).toBe("heading 1");
  expect(elementAt(heading, "pPr", "outlineLvl")!.attributes.val).toBe("0");
});

test("what is read from right to left is marked as such, and nothing else is", () => {
  const answers = allOf(bodyOf(docxFile(request)), "p").slice(5, 9);
  const runs = answers.map((one) =>
    allOf(one, "r").map((run) => [textIn(run), elementAt(run, "rPr", "rtl") !== undefined]),
  );
  expect(runs).toEqual([
    [
      ["Bakkerij", false],
      ["أحمد", true],
      ["in Zuid", false],
    ],
    [["يوسف عمر", true]],
    [["王小明", false]],
    [["አበበ", false]],
  ]);
  expect(answers.map((one) => elementAt(one, "pPr", "bidi") !== undefined)).toEqual([
    false,
    true,
    false,
    false,
  ]);
  const { "word/document.xml": file } = unzipSync(docxFile(request));
  expect(strFromU8(file!)).toContain(">Bakkerij </w:t>");
});

test("a table has a heading row that is repeated, a name, and a paragraph in every cell", () => {
  const [table] = allOf(bodyOf(docxFile(request)), "tbl");
  const rows = allOf(table!, "tr");
  expect(rows.map((row) => elementAt(row, "trPr", "tblHeader") !== undefined)).toEqual([true, false, false]);
  expect(rows.map((row) => allOf(row, "tc").map(textIn))).toEqual([
    ["Partij", "Geeft"],
    ["Het koor", "stemmen"],
    ["", ""],
  ]);
  expect(allOf(table!, "tc").every((cell) => cell.children.at(-1)!.name === "p")).toBe(true);
  expect(allOf(table!, "tblCaption")[0]!.attributes.val).toBe("Partijen");
});

test("the foot has the sender, the title and the number of the page", () => {
  const footer = partsOf(docxFile(request))["word/footer.xml"]!;
  expect(textIn(footer)).toContain(`${brand.name} · Startbeeld – Havenbuurt ·`);
  expect(allOf(footer, "fldSimple").map(({ attributes }) => attributes.instr)).toEqual(["PAGE", "NUMPAGES"]);
});

/** Of elements whose order the schema fixes (ECMA-376 part 1, 17.3, 17.4, 17.6 and 17.7): what we write of them, in that order. */
const schemaOrder: Record<string, string> = {
  pPr: "pStyle keepNext pBdr bidi spacing ind jc outlineLvl",
  rPr: "rFonts b bCs color sz szCs rtl lang",
  style: "name basedOn next qFormat pPr rPr tblPr tblStylePr",
  styles: "docDefaults style",
  tbl: "tblPr tblGrid tr",
  tblPr: "tblStyle tblW tblBorders tblLayout tblLook tblCaption",
  tblBorders: "top left bottom right insideH insideV",
  tc: "tcPr p",
  tr: "trPr tc",
  sectPr: "footerReference pgSz pgMar",
  settings: "zoom compat themeFontLang",
};

test("elements stand in the order of the schema, and have no other than these", () => {
  const check = (element: XmlElement) => {
    const order = schemaOrder[element.name]?.split(" ");
    const places = order && element.children.map(({ name }) => order.indexOf(name));
    if (places)
      expect(places, element.name).toEqual(places.filter((at) => at >= 0).toSorted((a, b) => a - b));
    for (const child of element.children) check(child);
  };
  for (const root of Object.values(partsOf(docxFile(request)))) check(root);
});

test("the same is the same file, byte by byte", () => {
  expect(docxFile(request).equals(docxFile({ ...request }))).toBe(true);
});

test("whatever people type, each part is XML without a character that XML does not have", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const parts = unzipSync(docxFile({ ...request, title: text, blocks: [{ kind: "answer", text }] }));
      for (const part of ["word/document.xml", "word/footer.xml", "docProps/core.xml"])
        readXml(strFromU8(parts[part]!));
    }),
    { numRuns: 30 },
  );
});

test("a picture is there as SVG and as PNG, as wide as the text or lower, and says what one sees in it", () => {
  const picture = { kind: "picture", alt: "Zes <partijen>, één gat.", width: 720, svg: "<svg/>" } as const;
  const blocks = [
    { ...picture, height: 360, png: Buffer.from("eerste") },
    { ...picture, height: 7200, png: Buffer.from("tweede") },
  ];
  const docx = docxFile({ ...request, blocks });
  const files = unzipSync(docx);
  const body = bodyOf(docx);
  const related = Object.fromEntries(
    allOf(partsOf(docx)["word/_rels/document.xml.rels"]!, "Relationship").map(({ attributes }) => [
      attributes.Id,
      attributes.Target,
    ]),
  );
  const shown = [...allOf(body, "blip"), ...allOf(body, "svgBlip")].map(({ attributes }) =>
    strFromU8(files[`word/${related[attributes.embed!]}`]!),
  );
  expect(shown).toEqual(["eerste", "tweede", "<svg/>", "<svg/>"]);
  expect(allOf(body, "docPr").map(({ attributes }) => [attributes.id, attributes.descr])).toEqual([
    ["1", picture.alt],
    ["2", picture.alt],
  ]);
  const [first, second] = allOf(body, "extent").map(({ attributes }) =>
    [attributes.cx, attributes.cy].map(Number),
  );
  expect(first![0]! / first![1]!).toBeCloseTo(2, 4);
  expect(first![0]).toBeCloseTo(9_638 * 635, -3);
  expect(second![1]).toBeLessThan(14_570 * 635);
});
