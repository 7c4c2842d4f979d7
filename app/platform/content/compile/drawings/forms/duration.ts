import type { HtmlElement } from "../../../content";
import { element } from "../../../html-element";
import { colours, drawing, line, meaning, name, width } from "./shapes";

/** So many days in which one thing was the matter. */
export type Stretch = readonly [days: number, what: string];

/** What happened at the end of a day. */
export type Event = readonly [day: number, what: string];

export type Duration = { stretches: readonly Stretch[]; events: readonly Event[]; total: string };

const [bar, unit] = [34, 5.4];

/** Days as a bar, as long as they lasted, with what happened on the way. */
export function duration({ stretches, events, total }: Duration): HtmlElement {
  const days = stretches.reduce((sum, [count]) => sum + count, 0);
  let from = 0;
  const parts = stretches.flatMap(([count, what], index) => {
    const [y, height] = [from * unit, count * unit];
    from += count;
    const baseline = y + Math.min(height / 2, 40) + 6;
    return [
      element("rect", {
        className: ["drawing__tile", `drawing__tile--${colours[index % colours.length]}`],
        ...{ x: 0, y: y + 1, width: bar, height: height - 2 },
      }),
      name(bar + 16, baseline, `${count}`),
      meaning(bar + 44, baseline, what),
    ];
  });
  return drawing(days * unit + 34, [
    ...parts,
    ...events.flatMap(([day, what]) => [
      line(`M0 ${day * unit}H${width}`, true),
      meaning(bar + 16, day * unit + 19, what),
    ]),
    name(0, days * unit + 26, total),
  ]);
}
