// How a Word document looks: each kind of paragraph is a style, so that who goes on in Word has them too.
import type { Locale } from "~/i18n/locale";
import { type Brand, paperColours } from "~/platform/site/brand";
import { element } from "./docx-xml";

/** What a paragraph is for, and the style that it has. Headings are those that Word makes its outline of. */
export const paragraphStyles = {
  title: "Title",
  about: "Subtitle",
  lead: "Lead",
  heading: "Heading1",
  subheading: "Heading2",
  text: "Normal",
  label: "FieldLabel",
  hint: "FieldHint",
  answer: "FieldAnswer",
  columnName: "ColumnName",
  cell: "Cell",
  footer: "Footer",
} as const;

export type ParagraphKind = keyof typeof paragraphStyles;

interface Look {
  name: string;
  /** In half points. */
  size: number;
  colour: string;
  isBold?: boolean;
  /** In twentieths of a point. */
  above: number;
  below: number;
  isKeptWithNext?: boolean;
  /** From 0: its place in the outline. */
  level?: number;
  /** The colour of the line before it. */
  line?: string;
}

type Colours = ReturnType<typeof paperColours>;

const looks = ({ lead, ink, soft, heading }: Colours): Record<ParagraphKind, Look> => ({
  title: { name: "Title", size: 54, colour: lead, isBold: true, above: 0, below: 120, isKeptWithNext: true },
  about: { name: "Subtitle", size: 28, colour: ink, isBold: true, above: 0, below: 160 },
  lead: { name: "Lead", size: 24, colour: soft, above: 0, below: 280 },
  heading: {
    ...{ name: "heading 1", size: 30, colour: lead, isBold: true, above: 400, below: 120 },
    ...{ isKeptWithNext: true, level: 0 },
  },
  subheading: {
    ...{ name: "heading 2", size: 24, colour: heading, isBold: true, above: 280, below: 80 },
    ...{ isKeptWithNext: true, level: 1 },
  },
  text: { name: "Normal", size: 21, colour: ink, above: 0, below: 120 },
  label: {
    ...{ name: "Field label", size: 21, colour: ink, isBold: true, above: 200, below: 20 },
    isKeptWithNext: true,
  },
  hint: { name: "Field hint", size: 18, colour: soft, above: 0, below: 40, isKeptWithNext: true },
  answer: { name: "Field answer", size: 21, colour: ink, above: 60, below: 60, line: lead },
  columnName: { name: "Column name", size: 19, colour: lead, isBold: true, above: 40, below: 40 },
  cell: { name: "Cell", size: 19, colour: ink, above: 40, below: 40 },
  footer: { name: "footer", size: 17, colour: soft, above: 0, below: 0 },
});

/** A colour as Word writes it. */
const hex = (colour: string) => colour.replace("#", "").toUpperCase();

const value = (name: string, of: string | number) => element(name, { "w:val": of });

const runLook = ({ size, colour, isBold }: Look) =>
  element(
    "w:rPr",
    {},
    ...(isBold ? [element("w:b", {}), element("w:bCs", {})] : []),
    value("w:color", hex(colour)),
    value("w:sz", size),
    value("w:szCs", size),
  );

const paragraphLook = ({ above, below, isKeptWithNext, level, line }: Look) =>
  element(
    "w:pPr",
    {},
    isKeptWithNext ? element("w:keepNext", {}) : "",
    line
      ? element(
          "w:pBdr",
          {},
          element("w:left", { "w:val": "single", "w:sz": 12, "w:space": 8, "w:color": hex(line) }),
        )
      : "",
    element("w:spacing", { "w:before": above, "w:after": below, "w:line": 264, "w:lineRule": "auto" }),
    line ? element("w:ind", { "w:left": 200, "w:right": 200 }) : "",
    level === undefined ? "" : value("w:outlineLvl", level),
  );

const styleOf = (kind: ParagraphKind, look: Look) =>
  element(
    "w:style",
    { "w:type": "paragraph", ...(kind === "text" && { "w:default": 1 }), "w:styleId": paragraphStyles[kind] },
    value("w:name", look.name),
    kind === "text" ? "" : value("w:basedOn", paragraphStyles.text),
    look.isKeptWithNext ? value("w:next", paragraphStyles[kind === "label" ? "answer" : "text"]) : "",
    element("w:qFormat", {}),
    paragraphLook(look),
    runLook(look),
  );

/** The style of tables: lines between the cells, and a ground under the heading row. */
export const tableStyle = "Rows";

function tableLook({ soft, line }: Colours): string {
  const side = (name: string) =>
    element(`w:${name}`, { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": hex(soft) });
  return element(
    "w:style",
    { "w:type": "table", "w:styleId": tableStyle },
    value("w:name", tableStyle),
    element(
      "w:tblPr",
      {},
      element("w:tblBorders", {}, ...["top", "left", "bottom", "right", "insideH", "insideV"].map(side)),
    ),
    element(
      "w:tblStylePr",
      { "w:type": "firstRow" },
      element("w:tcPr", {}, element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": hex(line) })),
    ),
  );
}

/** The part with the styles. */
export function stylesPart(namespaces: Record<string, string>, brand: Brand, locale: Locale): string {
  const colours = paperColours(brand);
  const typeface = "Calibri";
  const standard = element(
    "w:docDefaults",
    {},
    element(
      "w:rPrDefault",
      {},
      element(
        "w:rPr",
        {},
        element("w:rFonts", { "w:ascii": typeface, "w:hAnsi": typeface, "w:cs": "Arial" }),
        element("w:lang", { "w:val": languageOf(locale), "w:eastAsia": "zh-CN", "w:bidi": "ar-SA" }),
      ),
    ),
    element("w:pPrDefault", {}),
  );
  const styles = Object.entries(looks(colours)).map(([kind, look]) => styleOf(kind as ParagraphKind, look));
  return element("w:styles", namespaces, standard, ...styles, tableLook(colours));
}

/** The language of what is ours, as Word names it. */
export const languageOf = (locale: Locale) => (locale === "nl" ? "nl-NL" : "en-GB");
