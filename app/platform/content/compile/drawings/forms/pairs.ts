import type { HtmlElement } from "../../../content";
import { disc, drawing, line, meaning, name, onCircle } from "./shapes";

/** Who sits at a table, and how many of the pairs would phone each other by themselves. */
export type Table = { people: number; known: number; called: string; counted: string };

/** Some of all pairs, spread over the table: every seventeenth, over and over. */
function spread(people: number, known: number) {
  const pairs = Array.from({ length: people }, (_, one) =>
    Array.from({ length: one }, (_, other) => [one, other] as const),
  ).flat();
  return Array.from({ length: known }, (_, index) => pairs[(index * 17) % pairs.length]!);
}

/** Two tables beside each other, with a line for each pair that knows how to find each other. */
export const pairs = (tables: readonly [Table, Table]): HtmlElement =>
  drawing(
    212,
    tables.flatMap(({ people, known, called, counted }, index) => {
      const centre = [index ? 242 : 78, 76] as const;
      const seat = (person: number) => onCircle(person, people, centre, 66);
      return [
        ...spread(people, known).map(([one, other]) =>
          line(`M${seat(one).join(" ")}L${seat(other).join(" ")}`),
        ),
        ...Array.from({ length: people }, (_, person) =>
          disc(...seat(person), 8, index ? "petrol" : "brick"),
        ),
        name(centre[0], 184, called, "middle"),
        meaning(centre[0], 206, counted, "middle"),
      ];
    }),
  );
