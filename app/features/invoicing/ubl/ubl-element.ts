import { inertText } from "~/lib/text/inert-text";
import { elementOrder } from "./element-order";

/** An element of a document: with a text, or with elements in the order of the XSD. */
export interface UblElement {
  name: string;
  attributes: Record<string, string>;
  content: string | UblElement[];
}

/** A text with its attributes, among what an element is made of. */
type Leaf = { text: string } & Record<string, string>;

/** What an element is made of, in any order: what is null or empty does not come into the document. */
export interface UblParts {
  [name: string]: string | null | Leaf | UblParts | readonly UblParts[];
}

const isLeaf = (part: Leaf | UblParts): part is Leaf => typeof part.text === "string";

/** As on paper, and without the two characters that XML 1.0 (2.2) cannot write beside those of control. */
const written = (text: string) =>
  inertText(text)
    .replace(/[\ufffe\uffff]/g, "")
    .trim();

/** The element of these parts, put in order; null when nothing is in it. Throws on a part that the table has no room for: a fault in the code. */
export function elementOf(name: string, parts: UblParts): UblElement | null {
  const order: readonly string[] = elementOrder[name as keyof typeof elementOrder];
  const stranger = Object.keys(parts).find((part) => !order.includes(part));
  if (stranger) throw new Error(`${name} has no ${stranger}`);
  const content = order.flatMap((child) => {
    const part = parts[child] ?? null;
    if (part === null) return [];
    if (typeof part === "string") return textElement(child, { text: part });
    if (Array.isArray(part)) return part.flatMap((one: UblParts) => elementOf(child, one) ?? []);
    const single = part as Leaf | UblParts;
    return isLeaf(single) ? textElement(child, single) : (elementOf(child, single) ?? []);
  });
  return content.length > 0 ? { name, attributes: {}, content } : null;
}

function textElement(name: string, { text, ...attributes }: Leaf): UblElement[] {
  const content = written(text);
  return content === "" ? [] : [{ name, attributes, content }];
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character]!);

const namespaces = (root: string) => ({
  xmlns: `urn:oasis:names:specification:ubl:schema:xsd:${root}-2`,
  "xmlns:cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
  "xmlns:cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
});

/** The document as a file in UTF-8. */
export const toXml = (root: UblElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${lineOf({ ...root, attributes: namespaces(root.name) }, "")}`;

function lineOf({ name, attributes, content }: UblElement, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside =
    typeof content === "string"
      ? escaped(content)
      : `\n${content.map((child) => lineOf(child, `${indent}  `)).join("")}${indent}`;
  return `${indent}<${name}${pairs.join("")}>${inside}</${name}>\n`;
}

/** The elements at a path of names, `cac:TaxTotal/cac:TaxSubtotal`, below one; with an empty path itself. */
export function elementsAt(from: UblElement, path: string): UblElement[] {
  if (path === "") return [from];
  return path
    .split("/")
    .reduce(
      (found, name) =>
        found.flatMap(({ content }) =>
          typeof content === "string" ? [] : content.filter((child) => child.name === name),
        ),
      [from],
    );
}

/** The text of the first element at a path; empty when there is none. */
export function textAt(from: UblElement, path: string): string {
  const content = elementsAt(from, path)[0]?.content;
  return typeof content === "string" ? content : "";
}
