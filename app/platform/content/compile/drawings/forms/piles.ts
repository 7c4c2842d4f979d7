import type { HtmlElement } from "../../../content";
import { element } from "../../../html-element";
import { drawing, line, meanings, name, width, type Fill } from "./shapes";

/** A pile of cards: what it is called and what may be done with what lies there. */
export type Pile = { called: string; may: readonly string[]; fill: Fill };

const [cellHeight, card] = [164, [76, 46] as const];

/** Piles two by two, each of some cards that lie a little askew. */
export const piles = (items: readonly Pile[]): HtmlElement =>
  drawing(
    Math.ceil(items.length / 2) * cellHeight - 8,
    items.flatMap(({ called, may, fill }, index) => {
      const [x, y] = [(index % 2) * (width / 2 + 6), Math.floor(index / 2) * cellHeight];
      const under = [3, 2, 1].map((depth) =>
        line(`M${x + 1 + depth * 5} ${y + 15 + depth * 6 + card[1] - 12}v7h${card[0]}v-${card[1]}h-5`),
      );
      return [
        ...under,
        element("rect", {
          className: [
            "drawing__tile",
            fill === "open" || fill === "hollow" ? `drawing__${fill}` : `drawing__tile--${fill}`,
          ],
          ...{ x: x + 1, y: y + 8, width: card[0], height: card[1], rx: 3 },
        }),
        name(x, y + 108, called),
        ...meanings(x, y + 128, may),
      ];
    }),
  );
