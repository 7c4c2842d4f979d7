// The XML of a Word document (ECMA-376), written as texts.
import { stretchesOf } from "~/lib/markup/directions";
import { inertText } from "~/lib/text/inert-text";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as XML 1.0 can hold it. */
const written = (text: string) =>
  inertText(text)
    .replace(/[\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, (character) => escapes[character]!);

/** An element with what is in it, which is XML already; what is empty is left out by giving an empty text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...inside: readonly string[]
): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${written(String(value))}"`);
  return `<${name}${pairs.join("")}>${inside.join("")}</${name}>`;
}

/** An element with a text of people in it. */
export const textElement = (name: string, text: string, attributes: Record<string, string> = {}) =>
  element(name, attributes, written(text));

/** A part of the document as a file. */
export const partFile = (root: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/** A line of text as runs: each stretch is marked with the direction in which it is read. */
export const runsOf = (line: string): string[] =>
  stretchesOf(inertText(line)).map(({ text, isRightToLeft }) =>
    element(
      "w:r",
      {},
      ...(isRightToLeft ? [element("w:rPr", {}, element("w:rtl", {}))] : []),
      textElement("w:t", text, { "xml:space": "preserve" }),
    ),
  );
