import type { HtmlElement } from "../../../content";
import { drawing, line, meaning, name, tile, width } from "./shapes";

/** A level: what it is called, in few words on its arch; the question one asks there, and whether somebody looked already. */
export type Level = { called: string; arch?: string; ask: string; seen?: true };

const [radii, base] = [[54, 88, 122, 156], 160];

/** Arches over one another, the smallest inside; under them what one would look for in each. */
export function levels(items: readonly Level[]): HtmlElement {
  const row = (index: number) => base + 28 + index * 58;
  return drawing(row(items.length - 1) + 44, [
    line(`M2 ${base}H${width - 2}`),
    ...items.flatMap(({ called, arch = called }, index) => {
      const radius = radii[index]!;
      return [
        line(`M${width / 2 - radius} ${base}a${radius} ${radius} 0 0 1 ${2 * radius} 0`),
        name(width / 2, base - radius + (index ? 27 : 40), arch, "middle"),
      ];
    }),
    ...items.flatMap(({ called, ask, seen }, index) => [
      tile(1, row(index) + 3, 32, seen ? "petrol" : "open", index),
      name(50, row(index) + 16, called),
      meaning(50, row(index) + 36, ask),
    ]),
  ]);
}
