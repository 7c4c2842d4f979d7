// Changes to a document as UBL has it, by which the fixtures of the rules break it. A path is as in `elementsAt`.
import { elementsAt, type UblElement } from "../ubl-element";

export type Change = (document: UblElement) => void;

const cut = (path: string): [parent: string, name: string] => [
  path.split("/").slice(0, -1).join("/"),
  path.split("/").at(-1)!,
];
const childrenOf = ({ content }: UblElement) => (typeof content === "string" ? [] : content);

/** Every change, one after the other. */
export const all =
  (...changes: Change[]): Change =>
  (document) =>
    changes.forEach((change) => change(document));

/** Takes away what is at a path, and what would be left empty; of what `only` says, when it says. */
export const drop =
  (path: string, only: (element: UblElement) => boolean = () => true): Change =>
  (document) => {
    const [parent, name] = cut(path);
    for (const one of elementsAt(document, parent))
      one.content = childrenOf(one).filter((child) => child.name !== name || !only(child));
    if (parent !== "") drop(parent, ({ content }) => content.length === 0)(document);
  };

/** Makes every text at a path another. */
export const put =
  (path: string, text: string): Change =>
  (document) => {
    for (const one of elementsAt(document, path)) one.content = text;
  };

/** Sets an attribute at a path, or takes it away. */
export const mark =
  (path: string, attribute: string, value: string | null): Change =>
  (document) => {
    for (const one of elementsAt(document, path))
      if (value === null) delete one.attributes[attribute];
      else one.attributes[attribute] = value;
  };

/** Puts an element at the end of what is at a path. */
export const add =
  (path: string, name: string, content: UblElement["content"]): Change =>
  (document) => {
    for (const one of elementsAt(document, path))
      one.content = [...childrenOf(one), { name, attributes: {}, content }];
  };

/** Puts a copy of the first at a path behind it, changed. */
export const repeat =
  (path: string, change: Change = () => {}): Change =>
  (document) => {
    const [parent, name] = cut(path);
    for (const one of elementsAt(document, parent)) {
      const children = childrenOf(one);
      const at = children.findIndex((child) => child.name === name);
      const copy = structuredClone(children[at]!);
      change(copy);
      one.content = children.toSpliced(at + 1, 0, copy);
    }
  };
