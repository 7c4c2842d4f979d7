import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { orderEventMessages } from "../order-events.messages";
import { OrderFactList } from "./order-facts";

const order: Parameters<typeof OrderFactList>[0]["order"] = {
  ...{ id: "", number: "B-7K3M-92QD", status: "PAID", amountCents: 0, vatCents: 0, currency: "EUR" },
  ...{ attendeeName: "", attendeeLatinName: "", buyerOrganisation: "", buyerReference: "" },
  ...{ createdAt: new Date(0), paidAt: null, expiresAt: new Date(0), isDemo: false, personId: "" },
  ...{ email: "olga@voorstad.example", organisation: { id: "1", name: "Gemeente Voorstad" }, way: "INVOICE" },
  ...{ purchaseOrder: "", awaitsPurchaseOrder: false, title: "", lines: [], tickets: [], leftCents: 0 },
  ...{ owedCents: 0, isPaidOnline: false, returned: null, payments: [], disputes: [] },
};

test("an organisation's order has no name on a ticket, a person's has one", () => {
  expect(renderToStaticMarkup(<OrderFactList order={order} />)).not.toContain("Op naam van");
  const own = renderToStaticMarkup(<OrderFactList order={{ ...order, attendeeName: "Noor Jansen" }} />);
  expect(own).toMatch(/Op naam van.*Noor Jansen/);
});

test("a number is to come while the order stands, and no longer when it is over", () => {
  const factsOf = (status: typeof order.status) =>
    renderToStaticMarkup(<OrderFactList order={{ ...order, status, awaitsPurchaseOrder: true }} />);
  expect(factsOf("ON_INVOICE")).toContain("nummer volgt");
  expect(factsOf("CANCELLED")).not.toContain("nummer volgt");
  expect(factsOf("EXPIRED")).not.toContain("nummer volgt");
});

test("what happened is said alike of one seat and of many", () => {
  for (const events of Object.values(orderEventMessages))
    for (const text of Object.values(events).map((say) => say("€ 10")))
      expect(text).not.toMatch(/\b(de|een|the|a) (plaats|seat)\b|ticket (is|has)/i);
});
