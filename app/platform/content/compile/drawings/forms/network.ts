import type { HtmlElement } from "../../../content";
import { element } from "../../../html-element";
import { disc, drawing, line, meaning, meanings, name, square, width, type Colour } from "./shapes";

/** A craft (a disc) or a place (a square), with where it is. */
export type Node = { x: number; y: number; what: string; where: string; colour: Colour; isPlace?: true };

/** A line between two nodes of one row: with a verb when it is there, with a question when it is missing. */
export type Tie = { from: number; to: number; says: readonly string[]; missing?: true };

export type Network = { nodes: readonly Node[]; ties: readonly Tie[]; white: string };

/** Crafts and places with the lines between them, and below a part of the map that stayed white, with its reason. */
export function network({ nodes, ties, white }: Network): HtmlElement {
  const bottom = Math.max(...nodes.map(({ y }) => y)) + 78;
  return drawing(bottom + 58, [
    ...ties.flatMap(({ from, to, says, missing }) => {
      const [start, end] = [nodes[from]!, nodes[to]!];
      const middle = (start.x + end.x) / 2;
      const above = start.y - 10 - 19 * (says.length - 1);
      return [
        line(`M${start.x + 22} ${start.y}H${end.x - 22}`, missing),
        ...meanings(middle, above, says, "middle"),
      ];
    }),
    ...nodes.flatMap(({ x, y, what, where, colour, isPlace }) => [
      isPlace ? square(x, y, 26, colour) : disc(x, y, 15, colour),
      name(x, y + 37, what, "middle"),
      meaning(x, y + 56, where, "middle"),
    ]),
    element("rect", {
      className: ["drawing__line", "drawing__line--dashed"],
      ...{ x: 1, y: bottom, width: width - 2, height: 56, rx: 8 },
    }),
    meaning(width / 2, bottom + 33, white, "middle"),
  ]);
}
