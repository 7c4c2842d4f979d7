// The text of a PDF, line by line, with an empty line where the lines lie further apart than they do in a paragraph.
import { mostText, Refused } from "./refused.mjs";

const mostPages = 1_000;

/** @param {Uint8Array} bytes */
export async function pdfText(bytes) {
  const { getDocumentProxy } = await import("unpdf");
  const document = await getDocumentProxy(bytes, {
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: true,
    verbosity: 0,
  }).catch((error) => {
    throw new Refused(error instanceof Error && error.name === "PasswordException" ? "password" : "broken");
  });
  if (document.numPages > mostPages) throw new Refused("tooMuch");
  const pages = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = linesOf(items);
    page.cleanup();
    length += text.length;
    if (length > mostText) throw new Refused("tooMuch");
    pages.push(text);
  }
  return pages.join("\n\n").trim();
}

/** How much further apart than their height lines are before another paragraph begins. */
const apart = 1.9;

/** @param {readonly object[]} items what the reader of PDFs gives of one page */
function linesOf(items) {
  let text = "";
  let last = null;
  for (const item of items) {
    if (!("str" in item)) continue;
    const { str, hasEOL, height, transform } =
      /** @type {{ str: string; hasEOL: boolean; height: number; transform: number[] }} */ (item);
    const [, , , , , top = 0] = transform;
    if (last !== null && text.endsWith("\n") && height > 0) {
      if (last - top > apart * height || top - last > height) text += "\n";
      last = top;
    } else if (height > 0) last ??= top;
    text += str;
    if (hasEOL) text += "\n";
  }
  return text.replace(/[ \t]+\n/g, "\n").trim();
}
