// Documents as people upload them, made here: a Word file, a PDF.
import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

export const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** The XML of a document with this inside its body. */
export const documentXml = (body: string, before = "") =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;

/** A zip of these files, by path. */
export const zipOf = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );

/** A Word document of these paragraphs. */
export const docxOf = (...paragraphs: string[]): Uint8Array =>
  zipOf({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": documentXml(paragraphs.map(paragraph).join("")),
  });

interface PdfParts {
  /** What is drawn on each page, in the language of PDF; bytes are compressed already. */
  pages: (string | Uint8Array)[];
  /** More in the dictionary at its end: `/Encrypt …`. */
  trailer?: string;
}

/** A PDF of these pages. */
export function pdfOf({ pages, trailer = "" }: PdfParts): Uint8Array {
  const chunks: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const places: number[] = [];
  const length = () => chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
  const object = (number: number, ...content: (string | Uint8Array)[]) => {
    places[number] = length();
    chunks.push(Buffer.from(`${number} 0 obj\n`), ...content.map((one) => Buffer.from(one as string)));
    chunks.push(Buffer.from("\nendobj\n"));
  };
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(" ");
  object(1, "<</Type/Catalog/Pages 2 0 R>>");
  object(2, `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`);
  object(3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
  pages.forEach((page, index) => {
    const [at, bytes] = [4 + 2 * index, Buffer.from(page as string)];
    const filter = typeof page === "string" ? "" : "/Filter/FlateDecode";
    object(
      at,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${at + 1} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
    );
    object(at + 1, `<</Length ${bytes.byteLength}${filter}>>stream\n`, bytes, "\nendstream");
  });
  const table = length();
  const rows = places.slice(1).map((place) => `${String(place).padStart(10, "0")} 00000 n \n`);
  chunks.push(
    Buffer.from(
      `xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join("")}trailer<</Size ${rows.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${table}\n%%EOF`,
    ),
  );
  return Buffer.concat(chunks);
}

/** What draws these lines, at this distance below each other. */
export const pdfLines = (lines: string[], distance = 14) =>
  `BT /F1 12 Tf 50 780 Td ${lines.map((line) => `(${line}) Tj 0 -${distance} Td`).join(" ")} ET`;

/** A stream of a PDF that is small and unfolds to this many times the same. */
export const pdfStream = (repeated: string, times: number): Uint8Array =>
  deflateSync(Buffer.alloc(repeated.length * times, repeated));
