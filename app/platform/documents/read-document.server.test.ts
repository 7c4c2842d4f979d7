import { docxOf, documentXml, paragraph, pdfStream, pdfLines, pdfOf, zipOf } from "~test/documents/documents";
import { expect, test } from "vitest";
import { readDocument } from "./read-document.server";
import { largestDocument } from "./document-fault";

const somebody = { personId: "0" };
const read = (bytes: Uint8Array) => readDocument(somebody, bytes);
const text = (text: string) => ({ ok: true, text });
const refused = (fault: string) => ({ ok: false, fault });

test("a Word document is its paragraphs, with its notes behind them", async () => {
  const body =
    paragraph("De kwetsbare") +
    "<w:p><w:r><w:t>gezin</w:t></w:r><w:r><w:t>nen</w:t><w:tab/><w:t>&amp; é 👍</w:t></w:r><w:del><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>" +
    "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Kader</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>Kader</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>";
  const bytes = zipOf({
    "word/document2.xml": documentXml(body),
    "word/footnotes.xml": `<w:footnotes xmlns:w="w">${paragraph("Een noot")}</w:footnotes>`,
  });
  expect(await read(bytes)).toEqual(text("De kwetsbare\n\ngezinnen\t& é 👍\n\nKader\n\nEen noot"));
});

test("a PDF is its lines, with an empty line between paragraphs and pages", async () => {
  const pages = [
    pdfLines(["De kwetsbare", "gezinnen"]) + pdfLines([]),
    pdfLines(["Eerste alinea", "Tweede"], 40),
  ];
  expect(await read(pdfOf({ pages }))).toEqual(text("De kwetsbare\ngezinnen\n\nEerste alinea\n\nTweede"));
});

test("a file of text is its text", async () => {
  expect(await read(Buffer.from("👍 De kansarme gezinnen\n"))).toEqual(text("👍 De kansarme gezinnen\n"));
});

const encrypted =
  "/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" +
  "41".repeat(32) +
  ">/U<" +
  "42".repeat(32) +
  ">>>/ID[<41><41>]";

test.for<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(), "none"],
  ["a file of 50 MB", new Uint8Array(50 * 1024 * 1024), "tooLarge"],
  ["a file of one byte more", new Uint8Array(largestDocument + 1), "tooLarge"],
  ["a PDF with a password", pdfOf({ pages: [pdfLines(["Geheim"])], trailer: encrypted }), "password"],
  ["a scan", pdfOf({ pages: ["0 0 100 100 re f"] }), "noText"],
  ["a PDF that breaks off", pdfOf({ pages: [pdfLines(["Half"])] }).subarray(0, 120), "broken"],
  ["a Word document without text", docxOf(), "noText"],
  ["a spreadsheet that is called docx", zipOf({ "xl/workbook.xml": "<workbook/>" }), "otherFile"],
  ["a zip that breaks off", docxOf("Half").subarray(0, 60), "broken"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), "otherFile"],
  ["a Word document of before, or with a password", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "oldWord"],
  ["XML that is none", zipOf({ "word/document.xml": "<w:p><w:t>Half" }), "broken"],
])("%s is refused", async ([, bytes, fault]) => {
  expect(await read(bytes)).toEqual(refused(fault));
});

/** A zip entry that says it is as large as `says`. */
function lyingZip(content: Uint8Array, says: number) {
  const bytes = Buffer.from(zipOf({ "word/document.xml": content }));
  const central = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes.writeUInt32LE(says, central + 24);
  return bytes;
}

const entities = `<!DOCTYPE x [${Array.from({ length: 30 }, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};">`).join("")}]>`;

test.for<[string, () => Uint8Array, string]>([
  [
    "a docx that unfolds to 26 MB",
    () => zipOf({ "word/document.xml": new Uint8Array(26 * 1024 * 1024) }),
    "tooMuch",
  ],
  ["one that says it does not", () => lyingZip(new Uint8Array(26 * 1024 * 1024), 1_000), "broken"],
  [
    "one of five thousand files",
    () => zipOf(Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [`a${n}`, ""]))),
    "tooMuch",
  ],
  [
    "one of entities in entities",
    () => zipOf({ "word/document.xml": documentXml(paragraph("&e30;"), entities) }),
    "broken",
  ],
  [
    "one of a million elements in each other",
    () => zipOf({ "word/document.xml": "<w:p>".repeat(1_000_000) }),
    "broken",
  ],
  ["one of more text than is read", () => docxOf("woord ".repeat(100_000)), "tooMuch"],
  ["a PDF whose page unfolds to 60 MB", () => pdfOf({ pages: [pdfStream(" ", 60_000_000)] }), "tooMuch"],
  [
    "a PDF of more pages than is read",
    () => pdfOf({ pages: Array.from({ length: 1_001 }, () => "") }),
    "tooMuch",
  ],
])("%s is refused, within bounds of memory", { timeout: 60_000 }, async ([, make, fault]) => {
  const bytes = make();
  const before = process.memoryUsage().rss;
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss - before)), 20);
  try {
    expect(await read(bytes)).toEqual(refused(fault));
    expect(most).toBeLessThan(250 * 1024 * 1024);
  } finally {
    clearInterval(watch);
  }
});

test("who has a document in hand waits for it, and others wait behind them until there are too many", async () => {
  const bytes = docxOf("Een brief");
  const people = Array.from({ length: 7 }, (_, n) => ({ personId: String(n) }));
  const [first, again, ...others] = await Promise.all(
    [people[0]!, ...people].map((person) => readDocument(person, bytes)),
  );
  expect([first, again]).toEqual([text("Een brief"), refused("busy")]);
  expect(others.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false]);
  expect(await read(bytes)).toEqual(text("Een brief"));
});
