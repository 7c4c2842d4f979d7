// What stands in a Word document: paragraphs and tables, in the order of the elements that the schema asks.
import { isRightToLeft } from "~/lib/markup/directions";
import { type DocxPicture, pictureRun } from "./docx-picture";
import { type ParagraphKind, paragraphStyles, tableStyle } from "./docx-styles";
import { element, runsOf, textElement, xmlText } from "./docx-xml";

/** Columns with their names, and rows of texts. `rowNames`: the first text of each row names it. */
export interface DocxTable {
  kind: "table";
  /** What it is about, for who does not see it. */
  name: string;
  /** How wide the columns are beside one another. */
  columns: readonly { label: string; share: number }[];
  rows: readonly (readonly string[])[];
  rowNames?: boolean;
}

/** A paragraph of a kind, a table or a picture. A text of several lines is as many paragraphs. */
export type DocxBlock = { kind: Exclude<ParagraphKind, "footer">; text: string } | DocxTable | DocxPicture;

/** The pictures among them; each is known by its number here, from 1. */
export const picturesIn = (blocks: readonly DocxBlock[]): DocxPicture[] =>
  blocks.filter((block) => block.kind === "picture");

/** Twentieths of a point: A4 with margins of 20 mm. */
const page = { width: 11_906, height: 16_838, margin: 1_134 };
const textWidth = page.width - 2 * page.margin;

const linesOf = (text: string) =>
  xmlText(text)
    .split("\n")
    .filter((line) => line.trim() !== "");

/** A paragraph of one line; `inside` are its runs. */
export const paragraph = (kind: ParagraphKind, isTurned: boolean, ...inside: readonly string[]) =>
  element(
    "w:p",
    {},
    element(
      "w:pPr",
      {},
      element("w:pStyle", { "w:val": paragraphStyles[kind] }),
      // Where a paragraph is read from right to left, "right" is the side at which it ends: it stands where the others do, as on our other papers.
      ...(isTurned ? [element("w:bidi", {}), element("w:jc", { "w:val": "right" })] : []),
    ),
    ...inside,
  );

const paragraphs = (kind: ParagraphKind, text: string): string[] => {
  const lines = linesOf(text);
  return lines.length === 0
    ? [paragraph(kind, false)]
    : lines.map((line) => paragraph(kind, isRightToLeft(line), ...runsOf(line)));
};

function table({ name, columns, rows, rowNames = false }: DocxTable): string {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((textWidth * share) / shares));
  const cell = (at: number, kind: ParagraphKind, text: string) =>
    element(
      "w:tc",
      {},
      element("w:tcPr", {}, element("w:tcW", { "w:w": widths[at]!, "w:type": "dxa" })),
      ...paragraphs(kind, text),
    );
  const head = element(
    "w:tr",
    {},
    element("w:trPr", {}, element("w:cantSplit", {}), element("w:tblHeader", {})),
    ...columns.map(({ label }, at) => cell(at, "columnName", label)),
  );
  return element(
    "w:tbl",
    {},
    element(
      "w:tblPr",
      {},
      element("w:tblStyle", { "w:val": tableStyle }),
      element("w:tblW", { "w:w": textWidth, "w:type": "dxa" }),
      element("w:tblLayout", { "w:type": "fixed" }),
      element("w:tblLook", {
        ...{ "w:val": rowNames ? "00A0" : "0020", "w:firstRow": 1, "w:lastRow": 0 },
        ...{ "w:firstColumn": rowNames ? 1 : 0, "w:lastColumn": 0, "w:noHBand": 1, "w:noVBand": 1 },
      }),
      element("w:tblCaption", { "w:val": name }),
    ),
    element("w:tblGrid", {}, ...widths.map((width) => element("w:gridCol", { "w:w": width }))),
    head,
    ...rows.map((row) =>
      element(
        "w:tr",
        {},
        element("w:trPr", {}, element("w:cantSplit", {})),
        ...row.map((text, at) => cell(at, rowNames && at === 0 ? "columnName" : "cell", text)),
      ),
    ),
  );
}

function blockXml(block: DocxBlock, pictures: readonly DocxPicture[]): string[] {
  if (block.kind === "picture")
    return [paragraph("text", false, pictureRun(block, pictures.indexOf(block) + 1, textWidth))];
  // Word puts two tables together that have no paragraph between them.
  if (block.kind === "table") return [table(block), paragraph("text", false)];
  return paragraphs(block.kind, block.text);
}

/** The body with all of it, on pages with the footer that has this id. */
export const bodyOf = (blocks: readonly DocxBlock[], footerId: string) =>
  element(
    "w:body",
    {},
    ...blocks.flatMap((block) => blockXml(block, picturesIn(blocks))),
    element(
      "w:sectPr",
      {},
      element("w:footerReference", { "w:type": "default", "r:id": footerId }),
      element("w:pgSz", { "w:w": page.width, "w:h": page.height }),
      element("w:pgMar", {
        ...{ "w:top": page.margin, "w:right": page.margin, "w:bottom": page.margin, "w:left": page.margin },
        ...{ "w:header": 567, "w:footer": 567, "w:gutter": 0 },
      }),
    ),
  );

/** What stands at the foot of each page: whose it is, what it is, and the number of the page, of how many. */
export const footerOf = (sender: string, title: string, pageWord: string) => {
  const plain = (text: string) => element("w:r", {}, textElement("w:t", text, { "xml:space": "preserve" }));
  const counted = (field: string) => element("w:fldSimple", { "w:instr": field }, plain("1"));
  return paragraph(
    "footer",
    false,
    ...runsOf(`${sender} · ${title} · `),
    ...[plain(`${pageWord} `), counted("PAGE"), plain(" / "), counted("NUMPAGES")],
  );
};
