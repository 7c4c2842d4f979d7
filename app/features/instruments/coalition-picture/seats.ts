// Who sits at the table as blocks of lines: what is written beside a chair, and how high that is.
import { bySector, type Coalition } from "./coalition";
import type { CoalitionTexts } from "./coalition-picture.messages";
import { linesOf } from "./text-lines";

/** What is written is of one of these kinds, each with its size and the height of its lines. */
export const lettering = {
  sector: { size: 14, line: 20 },
  name: { size: 16, line: 21 },
  detail: { size: 14, line: 19 },
  place: { size: 18, line: 23 },
} as const;
export type Lettering = keyof typeof lettering;

export interface SeatLine {
  kind: Lettering;
  text: string;
  /** An arrow stands beside it: what the party gives goes to the table, what it gets comes from it. */
  arrow?: "gives" | "gets";
  /** Space above it. */
  above: number;
}
/** `tint`: which of the four colours its chair has; null for an empty chair. */
export interface Seat {
  group: string;
  tint: number | null;
  lines: SeatLine[];
}

/** How much the picture says of a party: all, or who it is. */
export type Detail = "full" | "names";

/** The chairs in order around the table, the empty ones last. `room`: how wide a line may be. */
export function seatsOf(coalition: Coalition, t: CoalitionTexts, room: number, detail: Detail): Seat[] {
  const written = (kind: Lettering, text: string, above: number, arrow?: SeatLine["arrow"]): SeatLine[] =>
    linesOf(text, lettering[kind].size, room).map((line, index) => ({
      ...{ kind, text: line, above: index === 0 ? above : 0 },
      ...(index === 0 && arrow && { arrow }),
    }));
  const parties = bySector(coalition);
  const sectors = [...new Set(parties.map(({ sector }) => sector))];
  const taken = parties.map(({ name, sector, role, gives, gets }): Seat => ({
    group: sector || t.noSector,
    tint: sectors.indexOf(sector) % 4,
    lines: [
      ...written("name", name || t.unnamed, 0),
      ...written("detail", role, 0),
      ...(detail === "full"
        ? [...written("detail", gives, 4, "gives"), ...written("detail", gets, 4, "gets")]
        : []),
    ],
  }));
  const empty = coalition.gaps.map((gap): Seat => ({
    group: coalition.gaps.length === 1 ? t.emptyChair : t.emptyChairs,
    tint: null,
    lines: written("name", gap, 0),
  }));
  return [...taken, ...empty];
}

/** What a chair has above it when it is the first of its group. */
export const groupHeight = lettering.sector.line + 8;

export const heightOf = ({ lines }: Seat): number =>
  Math.max(
    24,
    lines.reduce((sum, { kind, above }) => sum + above + lettering[kind].line, 0),
  );
