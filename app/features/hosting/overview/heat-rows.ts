import { markup } from "~/lib/markup/html";
import { heatOf } from "./heat";

/**
 * The rows of the heat map as HTML. Of five hundred people they are thousands of elements: made as text they take a millisecond, and the
 * page carries what they say once.
 */
export const heatRows = (
  learners: readonly { name: string; percents: readonly number[] }[],
  nameless: string,
): string =>
  learners
    .map(({ name, percents }) => {
      const cells = percents.map(
        (percent) => markup`<td class="sc-heat sc-heat--${heatOf(percent)}">${percent}%</td>`,
      );
      return markup`<tr><th scope="row"><bdi>${name || nameless}</bdi></th>${cells}</tr>`.text;
    })
    .join("");
