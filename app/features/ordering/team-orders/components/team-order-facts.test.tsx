import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { TeamOrderState } from "../order-state";
import { TeamOrderFacts } from "./team-order-facts";

const order = {
  ...{ purchaseOrder: "", awaitsPurchaseOrder: true, buyerReference: "", orderedBy: "Olga Visser" },
  ...{ createdAt: new Date(0), accepted: null },
} as Parameters<typeof TeamOrderFacts>[0]["order"];
const factsIn = (state: TeamOrderState) =>
  renderToStaticMarkup(<TeamOrderFacts order={{ ...order, state }} />);

test("a number is to come while the order stands, and no longer when it is over", () => {
  expect(factsIn("numberToCome")).toContain("volgt nog");
  for (const state of ["quoteLapsed", "released", "cancelled"] as const)
    expect(factsIn(state)).not.toContain("volgt nog");
});
