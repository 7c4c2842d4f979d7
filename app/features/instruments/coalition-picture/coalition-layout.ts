// Where everything of the picture stands. Two forms: a table with chairs on both sides, and one for a phone with chairs below each other.
import type { Coalition } from "./coalition";
import type { CoalitionTexts } from "./coalition-picture.messages";
import {
  type Detail,
  groupHeight,
  heightOf,
  lettering,
  type Lettering,
  type Seat,
  type SeatLine,
  seatsOf,
} from "./seats";
import { linesOf } from "./text-lines";

export type PictureForm = "wide" | "narrow";
/** A text whose letters stand on `y`: from `x` on, up to it, or around it. */
export interface Label {
  kind: Lettering | "gap" | "count" | "key";
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  text: string;
}
/** How large a label is written. */
export const letteringOf = (kind: Label["kind"]): Lettering =>
  kind === "gap" ? "name" : kind === "count" || kind === "key" ? "detail" : kind;

/** Towards the table or from it; `x` is the side of the table, `outward` the way out from there. */
export interface Arrow {
  kind: "gives" | "gets";
  x: number;
  y: number;
  outward: 1 | -1;
}
/** `x` and `y` are its middle. */
export interface Chair {
  x: number;
  y: number;
  tint: number | null;
}
export interface CoalitionLayout {
  form: PictureForm;
  width: number;
  height: number;
  /** How far down the top of the table for a phone reaches, on which the place stands. */
  head: number;
  /** Where the table ends; below it stands what the arrows mean. */
  foot: number;
  labels: Label[];
  arrows: Arrow[];
  chairs: Chair[];
}

/** The sides of the table and of the texts beside it, by form. */
export const geometry = {
  wide: { width: 720, room: 238, left: 286, right: 434, place: 126 },
  narrow: { width: 288, room: 232, left: 0, right: 16, place: 248 },
} as const;
/** Between the table and the text beside it. */
export const besideTable = 38;
const betweenSeats = 20;

/** Everything in its place; of a coalition without anyone, a table with empty chairs. */
export function coalitionLayout(
  coalition: Coalition,
  t: CoalitionTexts,
  form: PictureForm,
  detail: Detail,
): CoalitionLayout {
  const { width, room, left, right } = geometry[form];
  const isEmpty = coalition.parties.length + coalition.gaps.length === 0;
  const seats = isEmpty ? Array.from({ length: 6 }, blankSeat) : seatsOf(coalition, t, room, detail);
  const middle = middleOf(coalition, t, form, isEmpty);
  const columns = form === "wide" ? balanced(seats) : [[], seats];
  const head = form === "wide" ? 0 : middle.height + 32;
  const tall = Math.max(...columns.map(columnHeight), form === "wide" ? middle.height + 96 : 0) + 24;
  const placed = columns.map((column, index) =>
    placedColumn(column, {
      top: head + 12,
      tall: tall - 24,
      outward: index === 0 ? -1 : 1,
      x: [left, right][index]!,
    }),
  );
  const foot = head + tall;
  const key = isEmpty ? [] : linesOf(t.key, lettering.detail.size, width - 16);
  const above = form === "wide" ? Math.floor((tall - middle.height) / 2) : 16;
  return {
    ...{
      form,
      width,
      head,
      foot,
      height: foot + (key.length > 0 ? key.length * lettering.detail.line + 20 : 0),
    },
    labels: [
      ...middle.labels.map((label) => ({ ...label, y: label.y + above })),
      ...placed.flatMap(({ labels }) => labels),
      ...key.map((text, index): Label => ({
        ...{ kind: "key", text, x: width / 2, anchor: "middle" },
        y: foot + 14 + index * lettering.detail.line + lettering.detail.size,
      })),
    ],
    arrows: placed.flatMap(({ arrows }) => arrows),
    chairs: placed.flatMap(({ chairs }) => chairs),
  };
}

const blankSeat = (): Seat => ({ group: "", tint: null, lines: [] });

/** The place, and how many sit there; or what one does when nobody does. */
function middleOf(
  { place, parties, gaps }: Coalition,
  t: CoalitionTexts,
  form: PictureForm,
  isEmpty: boolean,
) {
  const { place: room, width, left, right } = geometry[form];
  const x = form === "wide" ? (left + right) / 2 : width / 2;
  const counts = [t.count(parties.length), ...(gaps.length > 0 ? [t.empties(gaps.length)] : [])];
  const said = [
    ...linesOf(place || t.noPlace, lettering.place.size, room).map((text) => ({
      kind: "place" as const,
      text,
    })),
    ...(isEmpty ? [t.nobody] : counts).flatMap((one) =>
      linesOf(one, lettering.detail.size, room).map((text) => ({ kind: "count" as const, text })),
    ),
  ];
  let y = 0;
  const labels = said.map(({ kind, text }, index): Label => {
    const { size, line } = lettering[letteringOf(kind)];
    // A little air between the place and what is said of it.
    y += line + (kind === "count" && said[index - 1]!.kind === "place" ? 4 : 0);
    return { kind, text, x, y: y - line + size, anchor: "middle" };
  });
  return { labels, height: y };
}

const isFirstOfGroup = (column: readonly Seat[], index: number) =>
  column[index]!.group !== "" && column[index]!.group !== column[index - 1]?.group;

const columnHeight = (column: readonly Seat[]): number => heightsOf(column).at(-1)!;

/** Down the left side and up the right, so that who comes after another sits next to them; both sides about as long. */
function balanced(seats: readonly Seat[]): Seat[][] {
  const [left, right] = [heightsOf(seats), heightsOf(seats.toReversed()).toReversed()];
  const longer = left.map((height, at) => Math.max(height, right[at]!));
  const at = longer.indexOf(longer.reduce((least, one) => Math.min(least, one)));
  return [seats.slice(0, at), seats.slice(at).toReversed()];
}

/** How high the first n seats are below each other, for each n. */
function heightsOf(seats: readonly Seat[]): number[] {
  const heights = [0];
  for (const [index, seat] of seats.entries())
    heights.push(
      heights[index]! +
        heightOf(seat) +
        (isFirstOfGroup(seats, index) ? groupHeight : 0) +
        (index > 0 ? betweenSeats : 0),
    );
  return heights;
}

/** One side of the table: its chairs at even spaces. */
function placedColumn(
  column: readonly Seat[],
  { top, tall, outward, x }: { top: number; tall: number; outward: 1 | -1; x: number },
): Pick<CoalitionLayout, "labels" | "arrows" | "chairs"> {
  const spare = column.length === 0 ? 0 : Math.floor((tall - columnHeight(column)) / column.length);
  const anchor = outward === 1 ? "start" : "end";
  const textX = x + outward * besideTable;
  const [labels, arrows, chairs]: [Label[], Arrow[], Chair[]] = [[], [], []];
  let y = top + Math.floor(spare / 2);
  const write = ({ kind, text }: Pick<SeatLine, "kind" | "text">, isGap: boolean) => {
    const { size, line } = lettering[kind];
    labels.push({ kind: isGap ? "gap" : kind, x: textX, y: y + size, anchor, text });
    y += line;
  };
  for (const [index, seat] of column.entries()) {
    const isGap = seat.tint === null;
    if (isFirstOfGroup(column, index)) {
      write({ kind: "sector", text: seat.group }, false);
      y += groupHeight - lettering.sector.line;
    }
    const from = y;
    chairs.push({ x: x + outward * 16, y: y + 11, tint: seat.tint });
    for (const line of seat.lines) {
      y += line.above;
      if (line.arrow) arrows.push({ kind: line.arrow, x, y: y + 10, outward });
      write(line, isGap);
    }
    y = from + heightOf(seat) + betweenSeats + spare;
  }
  return { labels, arrows, chairs };
}
