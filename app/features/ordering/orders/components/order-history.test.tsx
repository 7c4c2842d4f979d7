import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { OrderHistory } from "./order-history";

const ordered = {
  at: new Date("2027-01-12T09:00:00Z"),
  kind: "ordered",
  amountCents: 84_095,
  currency: "EUR",
} as const;

test.each([
  [true, /Je plaats wordt 31 minuten vastgehouden/],
  [false, /Je plaats werd 31 minuten vastgehouden/],
])("the history of an order that is open (%s) is told in its own tense", (isOpen, words) => {
  expect(renderToStaticMarkup(<OrderHistory events={[ordered]} isOpen={isOpen} />)).toMatch(words);
});
