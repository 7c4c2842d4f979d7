/** The tiles of a mosaic as SVG path data: seven figures, drawn in whole units so that the paths stay short. */

/**
 * What lies on a tile. `quarter`: a quarter disc; `triangle`: half the tile; `petal`: a leaf along a diagonal; `ring`: a
 * quarter ring; `star`: a four-pointed star; `diamond`; `disc`. The first four point to a corner.
 */
export type TileFigure = "quarter" | "triangle" | "petal" | "ring" | "star" | "diamond" | "disc";

/** The corner a figure points to, clockwise from top left. */
export type Corner = 0 | 1 | 2 | 3;

/** Size of a tile and of the grout between two, in drawing units. */
const tileSize = 16;
export const grout = 1;

/** Where a tile in column or row `index` begins. */
export const tileStart = (index: number) => index * (tileSize + grout);

/** Side of a square of `tiles` by `tiles`, with the grout it covers. */
export const tileSide = (tiles: number) => tiles * (tileSize + grout) - grout;

/** Numbers as path data: a space only where no minus sign separates. */
const numbers = (...values: number[]) =>
  values.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : `${value}`)).join("");

const move = (x: number, y: number) => `M${numbers(x, y)}`;
const line = (x: number, y: number) => `l${numbers(x, y)}`;
const arc = (radius: number, sweep: 0 | 1, x: number, y: number) =>
  `a${radius} ${radius} 0 0 ${sweep}${x < 0 ? "" : " "}${numbers(x, y)}`;

/** The ground of a tile: its whole square. */
export const groundPath = (x: number, y: number, side: number) => `${move(x, y)}h${side}v${side}h-${side}z`;

/** The two edges that meet in a corner, clockwise: where they meet, and their directions. */
const corners = [
  { at: [0, 0], u: [1, 0], v: [0, 1] },
  { at: [1, 0], u: [0, 1], v: [-1, 0] },
  { at: [1, 1], u: [-1, 0], v: [0, -1] },
  { at: [0, 1], u: [0, -1], v: [1, 0] },
] as const;

/** A figure on a tile at (`x`, `y`) with this side, as path data. */
export function figurePath(figure: TileFigure, corner: Corner, x: number, y: number, side: number): string {
  const half = side / 2;
  const { at, u, v } = corners[corner];
  const cornerX = x + at[0] * side;
  const cornerY = y + at[1] * side;
  const [acrossX, acrossY] = [(v[0] - u[0]) * side, (v[1] - u[1]) * side];
  switch (figure) {
    case "quarter":
      return `${move(cornerX, cornerY)}${line(u[0] * side, u[1] * side)}${arc(side, 1, acrossX, acrossY)}z`;
    case "triangle":
      return `${move(cornerX, cornerY)}${line(u[0] * side, u[1] * side)}${line(acrossX, acrossY)}z`;
    case "petal": {
      const [dx, dy] = [(u[0] + v[0]) * side, (u[1] + v[1]) * side];
      return `${move(cornerX, cornerY)}${arc(side, 1, dx, dy)}${arc(side, 1, -dx, -dy)}z`;
    }
    case "ring":
      return (
        move(cornerX + u[0] * half, cornerY + u[1] * half) +
        line(u[0] * half, u[1] * half) +
        arc(side, 1, acrossX, acrossY) +
        line(-v[0] * half, -v[1] * half) +
        `${arc(half, 0, -acrossX / 2, -acrossY / 2)}z`
      );
    case "star":
      return `${move(x + half, y)}${arc(half, 0, half, half)}${arc(half, 0, -half, half)}${arc(half, 0, -half, -half)}${arc(half, 0, half, -half)}z`;
    case "diamond":
      return `${move(x + half, y)}l${numbers(half, half, -half, half, -half, -half)}z`;
    case "disc": {
      const radius = Math.round(side * 0.31);
      return `${move(x + half - radius, y + half)}${arc(radius, 1, 2 * radius, 0)}${arc(radius, 1, -2 * radius, 0)}z`;
    }
  }
}
