import sax from "sax";

/** An element without its namespace: files of one kind differ in that by version only. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The text directly in it, trimmed. */
  text: string;
  children: XmlElement[];
}

/**
 * - `doctype`: it declares a document type, with which entities could be made that grow without bound; none is read.
 * - `malformed`: it is no XML, or is cut off. - `tooLarge`: more elements, or deeper, than anything we read is.
 */
export type XmlFault = "doctype" | "malformed" | "tooLarge";

const deepest = 64;
const most = 150_000;

/** Thrown out of the parser's handlers, and caught here alone. */
class Refused extends Error {
  constructor(readonly fault: XmlFault) {
    super(fault);
  }
}

/**
 * Reads an XML document as its elements. Only the five entities of XML itself and character numbers are known; a DOCTYPE is refused, and
 * nothing in it is made into anything.
 */
export function readXml(text: string): { ok: true; root: XmlElement } | { ok: false; fault: XmlFault } {
  // The types do not know `strictEntities`, which leaves out the entities of HTML.
  const options: sax.SAXOptions & { strictEntities: true } = { xmlns: true, strictEntities: true };
  const parser = sax.parser(true, options);
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  parser.onerror = (error) => {
    throw error;
  };
  parser.ondoctype = () => {
    throw new Refused("doctype");
  };
  parser.onopentag = (tag) => {
    count += 1;
    if (count > most || open.length >= deepest) throw new Refused("tooLarge");
    if (root && open.length === 0) throw new Refused("malformed");
    const { local, attributes } = tag as sax.QualifiedTag;
    const element: XmlElement = {
      name: local,
      attributes: Object.fromEntries(Object.values(attributes).map((one) => [one.local, one.value])),
      text: "",
      children: [],
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  };
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = () => {
    const element = open.pop();
    if (element) element.text = element.text.trim();
  };
  try {
    parser.write(text).close();
  } catch (error) {
    return { ok: false, fault: error instanceof Refused ? error.fault : "malformed" };
  }
  return root ? { ok: true, root } : { ok: false, fault: "malformed" };
}

/** The elements at the end of a path of names, from `element` down. */
export const elementsAt = (element: XmlElement | undefined, ...path: string[]): XmlElement[] =>
  path.reduce<XmlElement[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    element ? [element] : [],
  );

/** The first of these. */
export const elementAt = (element: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  elementsAt(element, ...path)[0];

/** Its text; empty when there is none. */
export const textAt = (element: XmlElement | undefined, ...path: string[]): string =>
  elementAt(element, ...path)?.text ?? "";
