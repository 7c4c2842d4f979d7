import { chooser } from "~/lib/chooser";
import {
  accents,
  bands,
  besideFigures,
  chords,
  edgeFigures,
  innerFigures,
  sealHearts,
  fields,
  scores,
  turns,
  type Chord,
  type Pair,
  type Rosette,
  type TileColour,
} from "./mosaic-patterns";
import {
  type Corner,
  figurePath,
  grout,
  groundPath,
  type TileFigure,
  tileSide,
  tileStart,
} from "./mosaic-tiles";

export type MosaicShape = "cover" | "tableau" | "band" | "seal";

/** A drawn mosaic: its size in drawing units and, bottom up, one path per colour. */
export interface MosaicDrawing {
  width: number;
  height: number;
  /** How often it stands beside itself, a grout apart. */
  repeat: number;
  paths: { colour: TileColour; d: string }[];
}

/** Collects tiles and merges them: all grounds of a colour are one path, all figures of a colour another above it. */
class Canvas {
  private readonly grounds = new Map<TileColour, string>();
  private readonly figures = new Map<TileColour, string>();

  constructor(
    private readonly columns: number,
    private readonly rows: number,
  ) {}

  tile(
    column: number,
    row: number,
    size: number,
    [ground, figure]: Pair,
    kind: TileFigure,
    corner: Corner,
    bare = false,
  ) {
    const [x, y, side] = [tileStart(column), tileStart(row), tileSide(size)];
    if (!bare) this.grounds.set(ground, (this.grounds.get(ground) ?? "") + groundPath(x, y, side));
    this.figures.set(figure, (this.figures.get(figure) ?? "") + figurePath(kind, corner, x, y, side));
  }

  rosette(column: number, row: number, { first, second, turn, counterchange, big }: Rosette, pair: Pair) {
    if (big) return this.tile(column, row, 2, pair, first, 0);
    const swapped: Pair = counterchange ? [pair[1], pair[0]] : pair;
    turns[turn].forEach((corner, index) => {
      const odd = index % 2 === 1;
      const [dx, dy] = [index === 1 || index === 2 ? 1 : 0, index > 1 ? 1 : 0];
      this.tile(column + dx, row + dy, 1, odd ? swapped : pair, odd ? second : first, corner);
    });
  }

  drawing(repeat = 1): MosaicDrawing {
    const paths = [...this.grounds, ...this.figures].map(([colour, d]) => ({ colour, d }));
    return { width: tileSide(this.columns), height: tileSide(this.rows), repeat, paths };
  }
}

/** A medallion of four by four tiles: one figure over four big tiles, or an eight-pointed star around a rosette. */
function medallion(
  canvas: Canvas,
  column: number,
  row: number,
  chord: Chord,
  pick: ReturnType<typeof chooser>,
) {
  const [field, answer, accent] = chord;
  const figure = pick<TileFigure | "points">(["quarter", "petal", "ring", "points", "points"]);
  const steps = [0, 1, 2, 3] as const;
  if (figure !== "points") {
    for (const i of steps) {
      const [dx, dy] = [i === 1 || i === 2 ? 2 : 0, i > 1 ? 2 : 0];
      canvas.tile(column + dx, row + dy, 2, i % 2 ? answer : accent, figure, turns.in[i]);
    }
    return;
  }
  star(canvas, column, row, [field[0], accent[0]]);
  canvas.rosette(column + 1, row + 1, pick(fields), accent);
  const corner = pick<TileFigure>(["quarter", "petal", "disc", "diamond"]);
  for (const i of steps)
    canvas.tile(column + (i % 3 ? 3 : 0), row + (i > 1 ? 3 : 0), 1, field, corner, turns.in[i]);
}

/** The eight points of a star around the middle of four by four tiles. */
function star(canvas: Canvas, column: number, row: number, pair: Pair) {
  const points: readonly (readonly [number, number, Corner])[] = [
    [1, 0, 3],
    [2, 0, 2],
    [3, 1, 0],
    [3, 2, 3],
    [2, 3, 1],
    [1, 3, 0],
    [0, 2, 2],
    [0, 1, 1],
  ];
  for (const [x, y, corner] of points) canvas.tile(column + x, row + y, 1, pair, "triangle", corner);
}

function field(lines: readonly string[], pick: ReturnType<typeof chooser>, repeat?: number): MosaicDrawing {
  const chord = pick(chords);
  const first = pick(fields);
  const rosettes = { a: first, b: pick(fields.filter((one) => one.first !== first.first)), c: pick(accents) };
  const pairs = { a: chord[0], b: chord[1], c: chord[2] };
  const canvas = new Canvas((lines[0]?.length ?? 0) * 2, lines.length * 2);
  lines.forEach((line, row) => {
    for (let column = 0; column < line.length; column++) {
      const letter = line[column] as "a" | "b" | "c" | "M";
      if (letter !== "M") canvas.rosette(column * 2, row * 2, rosettes[letter], pairs[letter]);
      else if (line[column - 1] !== "M" && row % 2 === 0) medallion(canvas, column * 2, row * 2, chord, pick);
    }
  });
  return canvas.drawing(repeat);
}

/** The corner opposite in a mirror between left and right. */
const mirrored = (corner: Corner) => (corner ^ 1) as Corner;

/** A seal of six by six tiles, the same from all four sides, its corners round. */
function seal(pick: ReturnType<typeof chooser>): MosaicDrawing {
  const [one, other, accent] = pick(chords);
  const [field, answer] = pick([
    [one, other],
    [other, one],
  ] as const);
  const canvas = new Canvas(6, 6);
  canvas.rosette(2, 2, pick(sealHearts), accent);
  star(canvas, 1, 1, [answer[0], accent[0]]);
  const [edge, beside, inner] = [pick(edgeFigures), pick(besideFigures), pick(innerFigures)];
  const [edgeCorner, besideCorner] = [pick<Corner>([2, 0, 3]), pick<Corner>([2, 0, 1])];
  // One side, turned four times: a tile at (x, y) goes to (5 − y, x), and the corner it points to one further.
  const side: readonly (readonly [number, number, Pair, TileFigure, Corner, boolean?])[] = [
    [0, 0, field, "quarter", 2, true],
    [1, 0, field, beside, besideCorner],
    [2, 0, answer, edge, edgeCorner],
    [3, 0, answer, edge, mirrored(edgeCorner)],
    [4, 0, field, beside, mirrored(besideCorner)],
    [1, 1, answer, inner, pick<Corner>([2, 0])],
  ];
  for (const [x0, y0, pair, figure, corner0, bare] of side) {
    let [x, y] = [x0, y0];
    for (let turn = 0; turn < 4; turn++) {
      canvas.tile(x, y, 1, bare ? [pair[0], pair[0]] : pair, figure, ((corner0 + turn) % 4) as Corner, bare);
      [x, y] = [5 - y, x];
    }
  }
  return canvas.drawing();
}

/**
 * The mosaic of a slug or number: the same seed always gives the same picture. `cover` is 8 by 4 tiles, `tableau` 8 by 8,
 * `band` 8 by 2, sixteen times, `seal` 6 by 6 with round corners. Paths are in drawing units and in painting order.
 */
export function mosaic(seed: string, shape: MosaicShape): MosaicDrawing {
  const pick = chooser(seed);
  if (shape === "seal") return seal(pick);
  if (shape === "band") return field([pick(bands)], pick, 16);
  const score = pick(scores);
  return field(
    shape === "cover" ? score : [...score, ...score.map((line) => [...line].reverse().join(""))],
    pick,
  );
}

/**
 * A drawing as the text of an `<svg>` element: `paint` gives the attribute that colours a path, `attributes` goes on the
 * element. `id` names the part that a band repeats; it must be one of its kind on a page.
 */
export function svgText(
  drawing: MosaicDrawing,
  paint: (colour: TileColour) => string,
  attributes: string,
  id: string,
): string {
  const { width, height, repeat, paths } = drawing;
  const step = width + grout;
  const body = paths.map(({ colour, d }) => `<path ${paint(colour)} d="${d}"/>`).join("");
  const again = Array.from(
    { length: repeat - 1 },
    (_, index) => `<use href="#${id}" x="${(index + 1) * step}"/>`,
  ).join("");
  const content = repeat > 1 ? `<g id="${id}">${body}</g>${again}` : body;
  return `<svg ${attributes} viewBox="0 0 ${repeat * step - grout} ${height}">${content}</svg>`;
}

/** How often a band stands beside itself on paper: enough for A4 on its side, above which it is a good centimetre high. */
const repeatOnPaper = 6;

/**
 * The same as a complete SVG document for PDFs, in the literal colours that `colourOf` gives; a band is 48 by 2 tiles, and the
 * sheet cuts it off.
 */
export function mosaicSvg(
  seed: string,
  shape: MosaicShape,
  colourOf: (colour: TileColour) => string,
): string {
  const drawing = mosaic(seed, shape);
  const paint = (colour: TileColour) => `fill="${colourOf(colour)}"`;
  const sheet = { ...drawing, repeat: Math.min(drawing.repeat, repeatOnPaper) };
  return svgText(sheet, paint, 'xmlns="http://www.w3.org/2000/svg"', "band");
}
