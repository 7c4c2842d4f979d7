import type { HtmlElement } from "../../../content";
import { disc, drawing, line, meaning, meanings, name, onCircle, width, type Colour } from "./shapes";

/** A seat: what stands on it, whether nobody sits there, whether who sits there holds a key or disagrees. */
export type Seat = { says?: string; open?: true; colour?: Colour; holdsKey?: true; disagrees?: true };

/** A table seen from above: what stands in its middle, its seats, who sits on them in order, and what the marks mean. */
export type Ring = {
  within: readonly string[];
  seats: readonly Seat[];
  guests?: readonly string[];
  key: readonly (readonly [seat: Seat, what: string])[];
};

const centre = [width / 2, 132] as const;

function seatAt(x: number, y: number, { says, open, colour, holdsKey, disagrees }: Seat): HtmlElement[] {
  return [
    ...(disagrees ? [disc(x, y, 21, "hollow")] : []),
    disc(x, y, 16, open ? "open" : (colour ?? "hollow")),
    ...(says ? [name(x, y + 6, says, "middle")] : []),
    ...(holdsKey ? [line(`M${x + 15} ${y - 22}l10 10m0 -10l-10 10`)] : []),
  ];
}

/** The table with its seats; under it the guests, and then what the marks mean. */
export function ringOfSeats({ within, seats, guests = [], key }: Ring): HtmlElement {
  const guestRow = (index: number) => 288 + index * 26;
  const keyRow = (index: number) => guestRow(guests.length) + 12 + index * 44;
  return drawing(keyRow(key.length - 1) + 24, [
    disc(...centre, 74, "hollow"),
    ...meanings(centre[0], centre[1] + 5 - (within.length - 1) * 9.5, within, "middle"),
    ...seats.flatMap((seat, index) => seatAt(...onCircle(index, seats.length, centre, 106), seat)),
    ...guests.flatMap((guest, index) => [
      name(18, guestRow(index), `${index + 1}`),
      meaning(48, guestRow(index), guest),
    ]),
    ...key.flatMap(([seat, what], index) => [
      ...seatAt(23, keyRow(index), seat),
      meaning(60, keyRow(index) + 5, what),
    ]),
  ]);
}
