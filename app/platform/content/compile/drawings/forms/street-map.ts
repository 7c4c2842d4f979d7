import type { HtmlElement } from "../../../content";
import { element } from "../../../html-element";
import { disc, drawing, line, meaning, square } from "./shapes";

type Place = readonly [x: number, y: number];

/** Two maps of one neighbourhood laid on each other: what is missing (squares), who makes something (discs), and where they touch. */
export type StreetMap = {
  blocks: readonly (readonly [x: number, y: number, width: number, height: number])[];
  missing: readonly Place[];
  making: readonly Place[];
  shared: Place;
  key: readonly [missing: string, making: string, shared: string];
};

const mapHeight = 236;

/** The map, and under it what its marks mean. */
export function streetMap({ blocks, missing, making, shared, key }: StreetMap): HtmlElement {
  const wall = ([x, y]: Place) => [
    element("circle", { className: ["drawing__line"], cx: x, cy: y, r: 26 }),
    line(`M${x} ${y - 14}V${y + 14}`),
    square(x - 10, y, 12, "brick"),
    disc(x + 11, y, 7, "petrol"),
  ];
  const row = (index: number) => mapHeight + 26 + index * 28;
  return drawing(row(2) + 20, [
    ...blocks.map(([x, y, width, height]) =>
      element("rect", { className: ["drawing__block"], x, y, width, height, rx: 3 }),
    ),
    ...missing.map(([x, y]) => square(x, y, 12, "brick")),
    ...making.map(([x, y]) => disc(x, y, 7, "petrol")),
    ...wall(shared),
    square(14, row(0), 14, "brick"),
    disc(14, row(1), 8, "petrol"),
    element("circle", { className: ["drawing__line"], cx: 14, cy: row(2), r: 10 }),
    ...key.map((value, index) => meaning(36, row(index) + 5, value)),
  ]);
}
