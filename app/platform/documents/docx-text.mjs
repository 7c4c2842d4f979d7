// The text of a Word document: the paragraphs of its body and its notes. A docx is a zip of XML files.
import { unzipSync } from "fflate";
import sax from "sax";
import { mostText, Refused } from "./refused.mjs";

/** In bytes, of one of its files when it is unpacked: a document of some thousands of pages. */
const largestPart = 24 * 1024 * 1024;
/** Files in it: one of a report with a thousand pictures has fewer. */
const mostParts = 5_000;

/** Elements in each other: a table in a table in a box has some dozens. */
const deepest = 500;

const read = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/;

/** @param {Uint8Array} bytes */
export function docxText(bytes) {
  let parts = 0;
  let inAll = 0;
  const files = unzipSync(bytes, {
    // Only what is read is unpacked, into as much room as the zip says that it takes: one that lies is cut off, and broken.
    filter: ({ name, originalSize }) => {
      parts += 1;
      if (parts > mostParts) throw new Refused("tooMuch");
      if (!read.test(name)) return false;
      inAll += originalSize;
      if (inAll > largestPart) throw new Refused("tooMuch");
      return true;
    },
  });
  const names = Object.keys(files);
  const body = names.find((name) => name.startsWith("word/document"));
  if (!body) throw new Refused("otherFile");
  const notes = names.filter((name) => name.endsWith("notes.xml")).sort();
  return [body, ...notes]
    .map((name) => paragraphsIn(files[name] ?? new Uint8Array()))
    .join("\n\n")
    .trim();
}

/** What stands for a sign, of what a run of text holds: a stop that a tab goes to has the name of the tab itself. @type {Record<string, string>} */
const breaks = { "w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-" };

/** @param {Uint8Array} xml */
function paragraphsIn(xml) {
  const [first, second] = xml;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : "utf-8";
  const parser = sax.parser(true);
  let text = "";
  let isText = false;
  /** @type {string[]} */
  const open = [];
  // The same picture or box of text once more, for older programs.
  let inFallback = 0;
  const add = (/** @type {string} */ more) => {
    if (inFallback === 0) text += more;
    if (text.length > mostText) throw new Refused("tooMuch");
  };
  parser.onerror = (error) => {
    throw error;
  };
  // No document has one; what has one has entities that grow.
  parser.ondoctype = () => {
    throw new Refused("broken");
  };
  parser.onopentag = ({ name }) => {
    const isInRun = open.at(-1) === "w:r";
    open.push(name);
    if (open.length > deepest) throw new Refused("broken");
    if (name === "mc:Fallback") inFallback += 1;
    isText = name === "w:t";
    const sign = breaks[name];
    if (sign && isInRun) add(sign);
  };
  parser.onclosetag = (name) => {
    open.pop();
    if (name === "mc:Fallback") inFallback -= 1;
    isText = false;
    if (name === "w:p") add("\n\n");
  };
  parser.ontext = (more) => {
    if (isText) add(more);
  };
  parser.write(new TextDecoder(encoding).decode(xml)).close();
  return text.replace(/\n{3,}/g, "\n\n").trim();
}
