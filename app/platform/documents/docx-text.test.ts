import { documentXml, zipOf } from "~test/documents/documents";
import { expect, test } from "vitest";
import { docxText } from "./docx-text.mjs";

const stops =
  '<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/><w:tab w:val="right" w:pos="9026"/></w:tabs></w:pPr>';
const textOf = (body: string) => docxText(zipOf({ "word/document.xml": documentXml(body) }));

test("a tab and the end of a line are signs in a run, and no stop that a tab goes to", () => {
  const run = "<w:r><w:t>Een</w:t><w:tab/><w:t>brief</w:t><w:br/><w:t>aan</w:t><w:noBreakHyphen/></w:r>";
  expect(textOf(`<w:p>${stops}${run}</w:p><w:p>${stops}<w:r><w:t>Zuid</w:t></w:r></w:p>`)).toBe(
    "Een\tbrief\naan-\n\nZuid",
  );
});

test("nor in a box of text, which stands in a run itself", () => {
  const lines = ["Kader", "Tweede"].map((line) => `<w:p>${stops}<w:r><w:t>${line}</w:t></w:r></w:p>`);
  const box = `<w:txbxContent>${lines.join("")}</w:txbxContent>`;
  expect(textOf(`<w:p><w:r><w:pict>${box}</w:pict></w:r></w:p>`)).toBe("Kader\n\nTweede");
});
