// What a PDF holds, for tests.
import { extractText, getDocumentProxy } from "unpdf";

/** The text of a PDF in reading order, its pages one after the other. */
export async function textOf(pdf: Buffer): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  return text;
}

/** How many pages it has. */
export const pagesOf = (pdf: Buffer) =>
  (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
