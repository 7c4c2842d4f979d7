import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { OrderStatusTag } from "./order-status-tag";
import { OrderTable } from "./order-table";

const order = {
  number: "B-7K3M-92QD",
  status: "CANCELLED",
  title: "Anders kijken",
  amountCents: 84_095,
  returnedCents: 84_095,
  returned: "whole",
  currency: "EUR",
  createdAt: new Date("2027-01-12T09:00:00Z"),
  ticketNumber: null,
  cohort: { name: "Voorjaar", isCancelled: true },
} as const;

test("the list says what went back and that a group was cancelled", () => {
  const html = renderToStaticMarkup(<OrderTable orders={[order]} />);
  expect(html).toMatch(/Terugbetaald: €\s840,95/);
  expect(html).toContain("Deze groep gaat niet door");
  const paid = { ...order, status: "PAID", returnedCents: 0, returned: null } as const;
  expect(renderToStaticMarkup(<OrderTable orders={[paid]} />)).not.toMatch(/Terugbetaald|gaat niet door/);
});

test.each([
  ["PAID", null, ["Betaald"]],
  ["PAID", "part", ["Deels terugbetaald"]],
  ["PAID", "whole", ["Terugbetaald"]],
  ["CANCELLED", "part", ["Geannuleerd", "Deels terugbetaald"]],
] as const)("%s with %s of its money back is told as %j", (status, returned, words) => {
  const html = renderToStaticMarkup(<OrderStatusTag status={status} returned={returned} />);
  expect([...html.matchAll(/sc-tag[^>]*>([^<]+)/g)].map(([, word]) => word)).toEqual(words);
});

test("what was never paid is told apart from what is still to be paid", () => {
  const words = (status: "EXPIRED" | "PENDING") =>
    renderToStaticMarkup(<OrderTable orders={[{ ...order, status }]} />);
  expect(words("EXPIRED")).toMatch(/sc-tag--petrol[^<]*>Vervallen/);
  expect(words("PENDING")).toMatch(/sc-tag--saffron[^<]*>Nog niet betaald/);
});
