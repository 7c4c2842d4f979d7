import type { HtmlElement } from "../../../content";
import { drawing, line, meanings, name, tile, type Colour } from "./shapes";

/** A moment; one that is open stands for what was not agreed or not there, and so does the time before and after it. */
export type Moment = { when: string; what: readonly string[]; colour?: Colour; open?: true };

const size = 24;
const heightOf = ({ what }: Moment) => 44 + what.length * 19;

/** Moments below one another on one line, the first at the top. */
export function timeline(moments: readonly Moment[]): HtmlElement {
  let y = 0;
  const parts = moments.flatMap((moment, index) => {
    const top = y;
    y += heightOf(moment);
    const isLast = index === moments.length - 1;
    return [
      ...(isLast
        ? []
        : [line(`M${size / 2} ${top + size + 5}V${y - 5}`, moment.open ?? moments[index + 1]?.open)]),
      tile(1, top + 1, size - 2, moment.open ? "open" : (moment.colour ?? "petrol"), index),
      name(size + 16, top + 18, moment.when),
      ...meanings(size + 16, top + 39, moment.what),
    ];
  });
  return drawing(y - 16, parts);
}
