import type { UblElement } from "~/features/invoicing/ubl/ubl-element";

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const isAllowed = (text: string) =>
  /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u.test(text);

/** The text of a piece of XML. Throws on what may not stand there unescaped. */
function textOf(escaped: string): string {
  if (/[<]|&(?!(?:amp|lt|gt|quot);)|\]\]>/.test(escaped)) throw new Error(`not escaped: ${escaped}`);
  return escaped.replace(/&(\w+);/g, (_, name: string) => entities[name]!);
}

/** Reads a file of elements with either text or elements in them. Throws on what is not well formed, and on characters that XML 1.0 does not have. */
export function readXml(xml: string): UblElement {
  if (!isAllowed(xml)) throw new Error("a character that XML does not have");
  const open: UblElement[] = [{ name: "", attributes: {}, content: [] }];
  let end = 0;
  for (const match of xml.matchAll(/([^<]*)<(\?xml [^?]*\?|\/?[\w:]+(?: [\w:]+="[^"<]*")*)>/g)) {
    if (match.index !== end) throw new Error(`not well formed at ${end}`);
    end += match[0].length;
    const [, text = "", tag = ""] = match;
    const inside = open.at(-1)!;
    if (tag.startsWith("/")) {
      if (inside.name !== tag.slice(1)) throw new Error(`${inside.name} ends as ${tag}`);
      if (inside.content.length === 0) inside.content = textOf(text);
      open.pop();
      continue;
    }
    if (text.trim() !== "") throw new Error(`text between elements: ${text}`);
    if (tag.startsWith("?")) continue;
    const attributes = [...tag.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
      key,
      textOf(value),
    ]);
    const element: UblElement = {
      name: tag.split(" ")[0]!,
      attributes: Object.fromEntries(attributes) as Record<string, string>,
      content: [],
    };
    if (typeof inside.content === "string") throw new Error("text and elements");
    inside.content.push(element);
    open.push(element);
  }
  if (xml.slice(end).trim() !== "" || open.length !== 1) throw new Error("not well formed at the end");
  return open[0]!.content[0] as UblElement;
}
