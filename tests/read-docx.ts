import { strFromU8, unzipSync } from "fflate";
import { readXml, type XmlElement } from "../app/lib/markup/xml";

/** What a Word document holds, for tests: the root of each of its parts but pictures, by the name it has in the zip. */
export const partsOf = (docx: Uint8Array): Record<string, XmlElement> =>
  Object.fromEntries(
    Object.entries(unzipSync(docx, { filter: ({ name }) => !name.includes("/media/") })).map(
      ([name, bytes]) => {
        const reading = readXml(strFromU8(bytes));
        if (!reading.ok) throw new Error(`${name} is ${reading.fault}`);
        return [name, reading.root];
      },
    ),
  );

/** All elements of a name below one, in their order. */
export const allOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);

/** All its texts, in their order. */
export const textsInDocx = (docx: Uint8Array): string[] =>
  allOf(partsOf(docx)["word/document.xml"]!, "t").map(({ text }) => text);
