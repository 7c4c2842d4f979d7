import type { HtmlElement } from "../../../content";
import { disc, drawing, line, meanings, name, width } from "./shapes";

/** Somebody who asks and offers: what each is, in lines. */
export type Side = { who: string; asks: readonly string[]; offers: readonly string[] };

const [left, right, top, bottom] = [78, width - 78, 92, 178];

export type Crossing = { sides: readonly [Side, Side]; asks: string; offers: string };

/** Two who ask and offer: from each question a line crosses to the offer of the other that answers it. */
export const crossing = ({ sides, asks, offers }: Crossing): HtmlElement =>
  drawing(266, [
    line(`M${left + 13} ${top + 6}L${right - 16} ${bottom - 7}m-11 0l11 0 -6 -9`),
    line(`M${right - 13} ${top + 6}L${left + 16} ${bottom - 7}m11 0l-11 0 6 -9`),
    ...sides.flatMap(({ who, asks: question, offers: offer }, index) => {
      const x = index ? right : left;
      return [
        name(x, 18, `${who} ${asks}`, "middle"),
        ...meanings(x, 42, question, "middle"),
        disc(x, top, 11, "hollow"),
        disc(x, bottom, 12, index ? "saffron" : "petrol"),
        name(x, bottom + 36, `${who} ${offers}`, "middle"),
        ...meanings(x, bottom + 60, offer, "middle"),
      ];
    }),
  ]);
