import { expect, test } from "vitest";
import { heatRows } from "./heat-rows";

test("somebody is a row with a cell for each module, by name or without one, whatever the name", () => {
  expect(heatRows([{ name: "علي <b>", percents: [0, 50, 100] }], "Iemand")).toBe(
    '<tr><th scope="row"><bdi>علي &lt;b&gt;</bdi></th><td class="sc-heat sc-heat--0">0%</td>' +
      '<td class="sc-heat sc-heat--2">50%</td><td class="sc-heat sc-heat--4">100%</td></tr>',
  );
  expect(heatRows([{ name: "", percents: [] }], "Iemand")).toContain("<bdi>Iemand</bdi>");
  expect(heatRows([], "Iemand")).toBe("");
});
