// What a mosaic is composed of: the colours and which go together, rosettes, and where they lie.
import type { Corner, TileFigure } from "./mosaic-tiles";

export type TileColour = "petrol" | "saffron" | "brick" | "olive" | "sand" | "mist";

/** A ground and the figure on it. */
export type Pair = readonly [ground: TileColour, figure: TileColour];

/** Three pairs that go together: the field, what answers it, and the accent that appears seldom. */
export type Chord = readonly [field: Pair, answer: Pair, accent: Pair];

export const chords: readonly Chord[] = [
  [
    ["petrol", "sand"],
    ["sand", "brick"],
    ["saffron", "petrol"],
  ],
  [
    ["sand", "petrol"],
    ["petrol", "saffron"],
    ["brick", "sand"],
  ],
  [
    ["olive", "sand"],
    ["sand", "petrol"],
    ["saffron", "brick"],
  ],
  [
    ["mist", "petrol"],
    ["sand", "brick"],
    ["petrol", "saffron"],
  ],
  [
    ["petrol", "mist"],
    ["sand", "olive"],
    ["saffron", "brick"],
  ],
  [
    ["sand", "brick"],
    ["petrol", "mist"],
    ["olive", "saffron"],
  ],
  [
    ["petrol", "mist"],
    ["mist", "petrol"],
    ["saffron", "brick"],
  ],
  [
    ["sand", "olive"],
    ["olive", "saffron"],
    ["petrol", "sand"],
  ],
  [
    ["petrol", "saffron"],
    ["mist", "petrol"],
    ["brick", "sand"],
  ],
  [
    ["olive", "saffron"],
    ["petrol", "sand"],
    ["brick", "sand"],
  ],
  [
    ["brick", "sand"],
    ["sand", "petrol"],
    ["olive", "saffron"],
  ],
];

/** How the four tiles of a rosette point: to its centre, away from it, or each one a quarter turn on. */
export const turns: Record<"in" | "out" | "spin", readonly [Corner, Corner, Corner, Corner]> = {
  in: [2, 3, 0, 1],
  out: [0, 1, 2, 3],
  spin: [1, 2, 3, 0],
};
type Turn = keyof typeof turns;

/** A rosette of two by two tiles, or one big tile in its place. `second` lies on the other diagonal. */
export interface Rosette {
  first: TileFigure;
  second: TileFigure;
  turn: Turn;
  /** The two diagonals swap ground and figure. */
  counterchange: boolean;
  big: boolean;
}

const rosette = (
  first: TileFigure,
  turn: Turn,
  counterchange: boolean,
  second = first,
  big = false,
): Rosette => ({
  first,
  second,
  turn,
  counterchange,
  big,
});

export const fields: readonly Rosette[] = [
  rosette("quarter", "in", true),
  rosette("quarter", "out", false),
  rosette("quarter", "spin", true),
  rosette("petal", "in", false),
  rosette("petal", "out", true),
  rosette("triangle", "in", true),
  rosette("triangle", "spin", false),
  rosette("ring", "in", false),
  rosette("ring", "spin", true),
  rosette("petal", "in", true, "disc"),
  rosette("diamond", "in", true),
  rosette("quarter", "in", false, "petal"),
];

export const accents: readonly Rosette[] = [
  rosette("star", "in", false, "star", true),
  rosette("petal", "in", false, "petal", true),
  rosette("disc", "in", false, "disc", true),
  rosette("diamond", "in", false, "diamond", true),
  rosette("star", "in", true, "disc"),
  rosette("petal", "in", false),
];

/**
 * Where which rosette lies: `a` the field, `b` what answers it, `c` the accent; `M` four rosettes that are one medallion.
 * The lines of a tableau are those of a cover and the same mirrored.
 */
export const scores: readonly (readonly [string, string])[] = [
  ["abba", "babc"],
  ["acba", "babc"],
  ["MMab", "MMba"],
  ["baMM", "abMM"],
  ["abab", "baca"],
  ["aMMa", "bMMb"],
  ["cabc", "abab"],
  ["abcb", "cbab"],
];

export const bands: readonly string[] = ["abac", "aabc", "abcb", "acab"];

/** A seal from its heart outwards: the rosette in the middle, the tiles in the corners around it, and the outer edge. */
export const sealHearts: readonly Rosette[] = fields.filter(
  ({ first, second, turn }) => first === second && turn !== "spin",
);
export const innerFigures: readonly TileFigure[] = ["quarter", "disc", "diamond", "petal"];
export const besideFigures: readonly TileFigure[] = ["petal", "ring", "quarter"];
export const edgeFigures: readonly TileFigure[] = ["triangle", "quarter", "petal"];
