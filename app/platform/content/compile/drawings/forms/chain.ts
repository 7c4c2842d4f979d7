import type { HtmlElement } from "../../../content";
import { colours, drawing, line, meaning, name, tile } from "./shapes";

/** A link of a chain: what it is, and in a few words what is meant. */
export type Link = readonly [name: string, meaning: string];

const [step, size] = [72, 44];

/** Links below one another, each hanging from the one before: narrow enough to be read on the smallest phone. */
export function chain(links: readonly Link[]): HtmlElement {
  const middle = size / 2;
  const parts = links.flatMap(([called, meant], index) => {
    const y = index * step;
    return [
      ...(index > 0 ? [line(`M${middle} ${y - step + size + 4}V${y - 4}m-5 -6l5 6 5 -6`)] : []),
      tile(0, y, size, colours[index % colours.length]!, index),
      name(size + 18, y + 19, called),
      meaning(size + 18, y + 39, meant),
    ];
  });
  return drawing(links.length * step - (step - size), parts);
}
