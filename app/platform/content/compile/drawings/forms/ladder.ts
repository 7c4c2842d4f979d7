import type { HtmlElement } from "../../../content";
import { disc, drawing, line, meaning, name, width } from "./shapes";

/** A rung: what two agree on, and how one sees it. */
export type Rung = readonly [name: string, seen: string];

/** Rungs from the lowest up, and what is said after the one on which somebody else lets go. */
export type Ladder = { rungs: readonly Rung[]; letsGoAfter: number; letsGo: string };

const step = 58;

/** The lowest rung at the bottom, and a dashed line where somebody lets go. */
export function ladder({ rungs, letsGoAfter, letsGo }: Ladder): HtmlElement {
  const gap = 40;
  const yOf = (index: number) => (rungs.length - 1 - index) * step + (index < letsGoAfter ? gap : 0);
  const border = yOf(letsGoAfter - 1) - gap / 2;
  const bottom = yOf(0) + 50;
  return drawing(bottom, [
    line(`M2 2V${bottom - 2}M46 2V${bottom - 2}`),
    ...rungs.flatMap(([called, seen], index) => {
      const y = yOf(index);
      return [
        line(`M2 ${y + 42}H46`),
        disc(24, y + 22, 15, index < letsGoAfter ? "petrol" : "saffron"),
        name(64, y + 20, `${index + 1}. ${called}`),
        meaning(64, y + 40, seen),
      ];
    }),
    line(`M2 ${border + 10}H${width}`, true),
    meaning(64, border + 2, letsGo),
  ]);
}
