import type { ContentBlock, Footnote, HtmlNode, Lesson } from "./content";
import { footnotesMessages } from "./footnotes.messages";
import { element, text } from "./html-element";
import { htmlText } from "./html-text";

/** The mark in a tree that a footnote belongs to, by its name. */
export const footnoteMark = "dataFootnote";

const footnotesOf = (block: ContentBlock): Footnote[] => (block.kind === "quiz" ? [] : block.footnotes);

/**
 * Makes HTML of a lesson's trees, one after the other in the order of the page. Footnotes are numbered through the lesson, wherever its blocks came
 * from, and listed by `footnotes`, each with a way back to all its marks.
 */
export function lessonText({ blocks, locale }: Pick<Lesson, "blocks" | "locale">) {
  const words = footnotesMessages[locale];
  const notes = new Map(blocks.flatMap(footnotesOf).map(({ name, tree }) => [name, tree]));
  const names = [...notes.keys()];
  const marked = new Map<string, number>();
  const ids = (name: string, place: number) => {
    const number = names.indexOf(name) + 1;
    return { number, note: `footnote-${number}`, mark: `footnote-${number}-mark-${place}` };
  };

  function numbered(name: string): HtmlNode {
    const place = (marked.get(name) ?? 0) + 1;
    marked.set(name, place);
    const { number, note, mark } = ids(name, place);
    const link = { href: `#${note}`, id: mark, role: "doc-noteref", ariaLabel: words.mark(number) };
    return element("sup", null, [element("a", link, [text(String(number))])]);
  }

  const withNumbers = (node: HtmlNode): HtmlNode => {
    if (node.type === "text") return node;
    const name = node.properties?.[footnoteMark];
    return name === undefined
      ? { ...node, children: node.children.map(withNumbers) }
      : numbered(String(name));
  };

  function listed(name: string): HtmlNode {
    const { number, note } = ids(name, 0);
    const back = Array.from({ length: marked.get(name) ?? 0 }, (_, at) => [
      text(" "),
      element(
        "a",
        { href: `#${ids(name, at + 1).mark}`, role: "doc-backlink", ariaLabel: words.back(number) },
        [text("↩")],
      ),
    ]);
    const tree = notes.get(name) ?? [];
    const last = tree.findLast((node) => node.type === "element");
    const children = tree.map((node) =>
      node === last ? { ...last, children: [...last.children, ...back.flat()] } : node,
    );
    return element("li", { id: note }, children);
  }

  return {
    html: (tree: readonly HtmlNode[]): string => htmlText(tree.map(withNumbers)),
    /** To be asked for when all of the text was made; empty when there are none. */
    footnotes: (): string =>
      names.length === 0
        ? ""
        : htmlText([
            element(
              "section",
              { className: ["footnotes"], role: "doc-endnotes", ariaLabelledBy: "footnotes" },
              [
                element("h2", { id: "footnotes" }, [text(words.title)]),
                element("ol", null, names.map(listed)),
              ],
            ),
          ]),
  };
}
