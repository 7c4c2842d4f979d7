import type { HtmlElement } from "../../../content";
import { colours, disc, drawing, meaning, name, tile, width, type Fill } from "./shapes";

/** A row of a grid: what it is about, and of each column whether there is something. */
export type Row = { about: string; cells: readonly (Fill | null)[] };

const [step, size] = [84, 34];

export type Grid = { columns: readonly string[]; rows: readonly Row[] };

/** Rows under their heads, each with its name above its cells. Where nothing is, stands a dot. */
export function grid({ columns, rows }: Grid): HtmlElement {
  const middle = (index: number) => (width * (index + 0.5)) / columns.length;
  return drawing(34 + rows.length * step - 8, [
    ...columns.map((head, index) => meaning(middle(index), 16, head, "middle")),
    ...rows.flatMap(({ about, cells }, row) => [
      name(0, 34 + row * step + 22, about),
      ...cells.map((fill, column) => {
        const [x, y] = [middle(column), 34 + row * step + 53];
        if (!fill) return disc(x, y, 3, colours[1]);
        return tile(x - size / 2, y - size / 2, size, fill, row);
      }),
    ]),
  ]);
}
