import { expect, test } from "vitest";
import { outlinesOf, textOf } from "~test/pdf";
import { mosaicSvg } from "~/ui/mosaic/mosaic";
import { mosaicColours } from "../site/brand";
import { foundationBrand as brand } from "../site/foundation-brand";
import { said } from "./pdf-text";
import { type PdfData, pdfRendererPid, renderPdf } from "./pdf.server";
import { qrSvg } from "./qr.server";

const address = "https://leren.example.nl/verify/K7PM-92QD-0000-ABCD";
const data = {
  kind: "Proef",
  text: said("Een gewone tekst."),
  name: said("Noor Jansen-de Vries"),
  seal: mosaicSvg("K7PM-92QD-0000-ABCD", "seal", mosaicColours(brand)),
  qr: qrSvg(address, brand),
  address,
};
const sample = (change: Record<string, PdfData> = {}, title = "Proefblad", locale: "nl" | "en" = "nl") =>
  renderPdf({
    template: "../platform/pdf/pdf-sample",
    data: { ...data, heading: said(title), ...change },
    locale,
    brand,
    title,
  });

test("a PDF is tagged, PDF/UA-1, and names its title and language", async () => {
  const pdf = await sample({}, "Certificaat – proef", "en");
  const source = pdf.toString("latin1");
  expect(source.slice(0, 5)).toBe("%PDF-");
  expect(source).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
  expect(source).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
  expect(source).toMatch(/\/Lang\s*\(en-GB\)/);
  expect(pdf.toString("utf8")).toMatch(/<dc:title>.*Certificaat – proef.*<\/dc:title>/s);
  expect(source).toMatch(/\/DisplayDocTitle true/);
});

test.each([
  ["#panic() ] } \" ' \\ $x$ *b* _i_ @ref <lab> // /* ` = kop"],
  ["Jan 😀 \u{1F469}\u200D\u{1F33E}"],
  ["regel 1\r\nBcc: x@example.nl\u0000\u0007"],
  ["ሰላም محمد 日本 \u{10FFFD}"],
  ["Wolfeschlegelsteinhausenbergerdorff".repeat(20)],
  ["\u202eomgedraaid \ud83d"],
])("the text %j of a person is inert", async (text) => {
  const pdf = await sample({ text: said(text), name: said(text) }, text);
  const shown = (await textOf(pdf)).replace(/\s/g, "");
  const [firstWord = ""] = /[\w#().]{4,30}/.exec(text.replace(/\s/g, "")) ?? [];
  expect(shown).toContain(firstWord);
  expect(pdf.length).toBeGreaterThan(5_000);
});

test.each([
  ["Team 1️⃣", "Team 1"],
  ["Renée eٰ Smit", "Renée e Smit"],
  ["1️⃣ Kennismaking", "1 Kennismaking"],
  ["1️⃣2️⃣3️⃣ 😀", "123 □"],
])("of the text %j only what cannot be drawn gives way, to %j", async (text, drawn) => {
  const [plain, odd] = [
    await sample({ text: said(drawn), name: said(drawn) }),
    await sample({ text: said(text), name: said(text) }),
  ];
  expect(await textOf(odd)).toBe(await textOf(plain));
  expect(outlinesOf(odd).length).toBeGreaterThan(500);
  expect(outlinesOf(odd)).toEqual(outlinesOf(plain));
});

test.each([
  "ገብረመስቀል ሃይለስላሴ",
  "ብርሃነ ኪዳነ",
  "محمد عبد الله الحسن",
  "علاء جلال",
  "فاطمه‌زهرا حسینی",
  "ښاغلی ګل احمد ځدراڼ ټډړږې",
  "ہارون ڈار ٹیپو بے گھر",
  "ڕێبوار ئەحمەد ڵۆێ ڤیان",
  "נועה בת־שבע כהן",
  "Արամ Խաչատրյան",
  "ნინო ბერიძე",
  "Мария Ковальска",
  "Ελένη Παπαδοπούλου",
  "ʿAbd ʾAli ʻOkina ʼn",
  "Łucja Şahin Ǥǥ Ḥẋ Ầǖ Ṩ",
  "محمد Smith",
  "Smith محمد الحسن",
  "Renée (רינה כהן)",
])("the text %j can be drawn, and taken from the PDF", async (text) => {
  const pdf = await sample({ text: said(text) });
  const shown = await textOf(pdf);
  // A character without width between two letters stands elsewhere in the text of a PDF.
  const withoutJoiner = (one: string) => one.replaceAll("\u200c", "");
  expect(withoutJoiner(shown)).toContain(withoutJoiner(text));
});

test("documents asked at once are all made, each with its own text", async () => {
  const pdfs = await Promise.all(
    Array.from({ length: 20 }, (_, i) => sample({ text: said(`Tekst nummer ${i}.`) })),
  );
  for (const [i, pdf] of pdfs.entries()) expect(await textOf(pdf)).toContain(`Tekst nummer ${i}.`);
});

test("a template at fault is an error that names it, and the next document is made", async () => {
  await expect(sample({ seal: 3 })).rejects.toThrow(/pdf-sample could not be made/);
  await expect(
    renderPdf({ template: "credentials/none", data: {}, locale: "nl", brand, title: "x" }),
  ).rejects.toThrow(/none/);
  expect((await sample()).length).toBeGreaterThan(5_000);
});

test("a document whose renderer dies is made by a new one", async () => {
  await sample();
  const pid = pdfRendererPid()!;
  const pdfs = Promise.all([sample(), sample(), sample()]);
  process.kill(pid, "SIGKILL");
  for (const pdf of await pdfs) expect(pdf.length).toBeGreaterThan(5_000);
  expect(pdfRendererPid()).not.toBe(pid);
});
