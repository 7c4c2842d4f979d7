import type { HtmlElement, HtmlNode } from "../../../content";
import { element, text } from "../../../html-element";

/** Every drawing is this wide: on the smallest phone a unit is a pixel. */
export const width = 320;

export const colours = ["saffron", "petrol", "brick", "olive"] as const;
export type Colour = (typeof colours)[number];

/** What is there is filled; what is not there, or not yet, is an outline. */
export type Fill = Colour | "hollow" | "open";

/** The classes that give a shape its colours, in each scheme and on paper. */
const filled = (fill: Fill) => [
  "drawing__tile",
  fill === "hollow" || fill === "open" ? `drawing__${fill}` : `drawing__tile--${fill}`,
];

export const drawing = (height: number, parts: readonly HtmlNode[]): HtmlElement =>
  element("svg", { className: ["drawing"], viewBox: `0 0 ${width} ${height}` }, parts);

/** A tile of the mosaic: two of its corners are round, and in every other one the other two. */
export function tile(x: number, y: number, size: number, fill: Fill, index = 0): HtmlElement {
  const [half, arc] = [size / 2, `a${size / 2} ${size / 2} 0 0 1`];
  const d =
    index % 2
      ? `M${x} ${y}h${half}${arc} ${half} ${half}v${half}h-${half}${arc} -${half} -${half}z`
      : `M${x + size} ${y}v${half}${arc} -${half} ${half}h-${half}v-${half}${arc} ${half} -${half}z`;
  return element("path", { className: filled(fill), d });
}

export const disc = (x: number, y: number, radius: number, fill: Fill): HtmlElement =>
  element("circle", { className: filled(fill), cx: x, cy: y, r: radius });

export const square = (x: number, y: number, size: number, fill: Fill): HtmlElement =>
  element("rect", { className: filled(fill), x: x - size / 2, y: y - size / 2, width: size, height: size });

/** A line; what is not there yet is dashed. */
export const line = (d: string, isDashed = false): HtmlElement =>
  element("path", { className: ["drawing__line", ...(isDashed ? ["drawing__line--dashed"] : [])], d });

type Anchor = "middle";

const written = (kind: string) => (x: number, y: number, value: string, anchor?: Anchor) =>
  element(
    "text",
    { className: [`drawing__${kind}`, ...(anchor ? [`drawing__text--${anchor}`] : [])], x, y },
    [text(value)],
  );

/** What something is called. */
export const name = written("name");
/** What is said of it. */
export const meaning = written("meaning");

/** Lines of text below one another, the first at `y`. */
export const meanings = (x: number, y: number, lines: readonly string[], anchor?: Anchor): HtmlElement[] =>
  lines.map((value, index) => meaning(x, y + index * 19, value, anchor));

/** A place on a circle, the first at the top, on with the clock. */
export function onCircle(index: number, count: number, [x, y]: readonly [number, number], radius: number) {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const round = (value: number) => Math.round(value * 10) / 10;
  return [round(x + radius * Math.cos(angle)), round(y + radius * Math.sin(angle))] as const;
}
