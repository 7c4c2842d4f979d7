// The XML of a Word document (ECMA-376), written as texts.
import { stretchesOf } from "~/lib/markup/directions";
import { inertText } from "~/lib/text/inert-text";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string) =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => escapes[character]!) : text;

/** An element with what is in it, which is XML already. Its attributes are ours. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...inside: readonly string[]
): string {
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) head += ` ${key}="${escaped(String(value))}"`;
  return `${head}>${inside.join("")}</${name}>`;
}

/** A text of people, without what XML 1.0 cannot hold. Line ends are `\n`. */
export const xmlText = (text: string) => inertText(text).replace(/[\ufffe\uffff]/g, "");

/** An element with such a text in it. */
export const textElement = (name: string, text: string, attributes: Record<string, string> = {}) =>
  element(name, attributes, escaped(text));

/** A part of the document as a file. */
export const partFile = (root: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

const rightToLeft = element("w:rPr", {}, element("w:rtl", {}));

/** A line of such a text as runs: each stretch is marked with the direction in which it is read. */
export const runsOf = (line: string): string[] =>
  stretchesOf(line).map(({ text, isRightToLeft }) =>
    element(
      "w:r",
      {},
      isRightToLeft ? rightToLeft : "",
      textElement("w:t", text, { "xml:space": "preserve" }),
    ),
  );
