// What the components of a text are in HTML.
import type { Locale } from "~/i18n/locale";
import type { HtmlElement, HtmlNode } from "../../content";
import { mark } from "../../../../lib/markup/marks";
import { drawings } from "../drawings/drawings";
import type { CheckedNode, ComponentNode } from "./checked-tree";
import { element, text } from "../../html-element";

const words = {
  nl: { invented: "Een verzonnen voorbeeld", takeAlong: "Om mee te nemen", table: "Tabel" },
  en: { invented: "An invented example", takeAlong: "To take along", table: "Table" },
} satisfies Record<Locale, unknown>;

export const tableWord = (locale: Locale) => words[locale].table;

const box = (className: string, children: readonly HtmlNode[]) =>
  element("div", { className: [className] }, children);
const line = (className: string, children: readonly HtmlNode[]) =>
  element("p", { className: [className] }, children);
const strong = (words: string) => element("strong", null, [text(words)]);

/** A quotation of the foundation, in Dutch; in an English text with our translation. */
function quotation({ inline, translation }: ComponentNode["attributes"], children: HtmlNode[]): HtmlElement {
  const dutch = { lang: "nl" };
  if (inline && translation)
    return element("span", { className: ["bron--inline"] }, [
      text(`“${translation}” (`),
      element("q", dutch, children),
      text(", our translation)"),
    ]);
  if (inline) return element("q", { className: ["bron--inline"], ...dutch }, children);
  const note = element("span", { className: ["bron__note"] }, [text("Our translation:")]);
  return element("figure", { className: ["bron"] }, [
    element("blockquote", dutch, children),
    element("figcaption", null, [
      ...(translation ? [line("bron__translation", [note, text(` “${translation}”`)])] : []),
      line("bron__source", [text("De Stadscoalitie, "), element("cite", dutch, [text("De Methode")])]),
    ]),
  ]);
}

function componentHtml({ name, attributes, children: inside }: ComponentNode, locale: Locale): HtmlElement {
  const children = toHtmlTree(inside, locale);
  switch (name) {
    case "Section":
      return element("section", null, children);
    case "Scene": {
      const invented = attributes.invented ? [line("scene__invented", [text(words[locale].invented)])] : [];
      return box("scene", [...invented, ...children]);
    }
    case "Idea":
      return box("idea", children);
    case "Bron":
      return quotation(attributes, children);
    case "Contrast":
      return box("contrast", children);
    case "Side":
      return box("contrast__side", [
        line("contrast__label", [strong(String(attributes.label))]),
        ...children,
      ]);
    case "TakeAlong":
      return box("take-along", [line("take-along__title", [strong(words[locale].takeAlong)]), ...children]);
    case "Figure": {
      const drawing = drawings[String(attributes.name)]!(locale);
      const properties = { ...drawing.properties, role: "img", ariaLabel: String(attributes.alt) };
      return element("figure", { className: ["figure"] }, [
        { ...drawing, properties },
        element("figcaption", null, children),
      ]);
    }
    default:
      throw new Error(`<${name}> has no HTML of its own`);
  }
}

/** HTML in which no component is left. */
export function toHtmlTree(nodes: readonly CheckedNode[], locale: Locale): HtmlNode[] {
  return nodes.map((node): HtmlNode => {
    if (node.type === "text") return node;
    if (node.type === "element") return { ...node, children: toHtmlTree(node.children, locale) };
    // What the foundation sets and the page's route fills in (catalogue/filled-pages).
    if (node.name === "Setting") return text(mark(String(node.attributes.name)));
    return componentHtml(node, locale);
  });
}
