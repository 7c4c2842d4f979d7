import type { HtmlElement } from "../../content";
import { element, text } from "../../html-element";

/** A link of a chain: what it is, and in a few words what is meant. */
export type Link = readonly [name: string, meaning: string];

const [width, step, tile] = [320, 72, 44];
const colours = ["saffron", "petrol", "brick", "olive"];

/** A tile of the mosaic: two of its corners are round, and in the next one the other two. */
const shapeOf = (y: number, index: number) => {
  const [half, arc] = [tile / 2, `a${tile / 2} ${tile / 2} 0 0 1`];
  return index % 2
    ? `M0 ${y}h${half}${arc} ${half} ${half}v${half}h-${half}${arc} -${half} -${half}z`
    : `M${tile} ${y}v${half}${arc} -${half} ${half}h-${half}v-${half}${arc} ${half} -${half}z`;
};

/** Links below one another, each hanging from the one before: narrow enough to be read on the smallest phone. */
export function chain(links: readonly Link[]): HtmlElement {
  const height = links.length * step - (step - tile);
  const parts = links.flatMap(([name, meaning], index) => {
    const y = index * step;
    const middle = tile / 2;
    const colour = colours[index % colours.length]!;
    return [
      ...(index > 0
        ? [
            element("path", {
              className: ["drawing__line"],
              d: `M${middle} ${y - step + tile + 4}V${y - 4}m-5 -6l5 6 5 -6`,
            }),
          ]
        : []),
      element("path", { className: ["drawing__tile", `drawing__tile--${colour}`], d: shapeOf(y, index) }),
      element("text", { className: ["drawing__name"], x: tile + 18, y: y + 19 }, [text(name)]),
      element("text", { className: ["drawing__meaning"], x: tile + 18, y: y + 39 }, [text(meaning)]),
    ];
  });
  return element("svg", { className: ["drawing"], viewBox: `0 0 ${width} ${height}` }, parts);
}
