// What a PDF holds, for tests.
import { constants, inflateSync } from "node:zlib";
import { extractText, getDocumentProxy } from "unpdf";

/** The text of a PDF in reading order, its pages one after the other. */
export async function textOf(pdf: Buffer): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  return text;
}

export const withoutSpace = (text: string) => text.replace(/\s+/g, "");

/** The text of each page of a PDF from top to bottom, without white space: where lines end depends on their width. */
export async function pageTextsOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const placed = items.flatMap((item) =>
      "str" in item
        ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number }]
        : [],
    );
    // What is on one line may differ by a fraction of a point.
    placed.sort((a, b) => (Math.abs(a.y - b.y) > 2 ? b.y - a.y : a.x - b.x));
    pages.push(withoutSpace(placed.map((item) => item.text).join("")));
  }
  return pages;
}

/** How many pages it has. */
export const pagesOf = (pdf: Buffer) =>
  (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

/** The outlines that are drawn beside the text, of a QR code for example: a line for each step of a path. */
export function outlinesOf(pdf: Buffer): string[] {
  const source = pdf.toString("latin1");
  return [...source.matchAll(/\/FlateDecode[^]*?stream\r?\n([^]*?)\nendstream/g)]
    .map(([, packed = ""]) => inflateSync(Buffer.from(packed, "latin1")).toString("latin1"))
    .filter((stream) => stream.includes("/MCID"))
    .flatMap((stream) => stream.match(/^[-\d. ]+ (?:m|l|c|re)$/gm) ?? []);
}

/** What a PDF is drawn with, colours included: its compressed parts, fonts aside. */
export const drawingOf = (pdf: Buffer) =>
  [...pdf.toString("latin1").matchAll(/\/FlateDecode[^]*?stream\n([^]*?)\nendstream/g)]
    .map(([, packed = ""]) =>
      inflateSync(Buffer.from(packed, "latin1"), { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1"),
    )
    .filter((part) => / scn$/m.test(part))
    .join("\n");

/** Whether something is drawn in a colour. Its parts are written from 0 to 1; where they end, writers round differently. */
export function isDrawnIn(colour: string, drawing: string): boolean {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return [...drawing.matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) scn$/gm)].some(([, ...drawn]) =>
    parts.every((part, at) => Math.abs(part - Number(drawn[at])) < 0.001),
  );
}
