import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FoldedHistory, OrderHistory } from "./order-history";

const ordered = {
  at: new Date("2027-01-12T09:00:00Z"),
  kind: "ordered",
  amountCents: 84_095,
  currency: "EUR",
} as const;

test.each([
  [true, /Je plaats wordt een half uur vastgehouden/],
  [false, /Je plaats werd een half uur vastgehouden/],
])("the history of an order that is open (%s) is told in its own tense", (isOpen, words) => {
  expect(renderToStaticMarkup(<OrderHistory events={[ordered]} isOpen={isOpen} />)).toMatch(words);
});

const at = (time: string) => new Date(`2027-01-12T${time}Z`);
const events = [
  ordered,
  { at: at("09:00:20"), kind: "checkoutOpened", amountCents: null },
  { at: at("09:00:40"), kind: "paid", amountCents: 84_095, currency: "EUR" },
  { at: at("11:00:00"), kind: "refunded", amountCents: 84_095, currency: "EUR" },
] as const;

test("what happened in one minute stands below one moment", () => {
  const html = renderToStaticMarkup(<OrderHistory events={events} isOpen={false} />);
  expect(html.match(/<time/g)).toHaveLength(2);
  expect(html.match(/<p>/g)).toHaveLength(4);
});

test("a buyer's history is folded up, without the steps of the machinery", () => {
  const html = (isUnfolded: boolean) =>
    renderToStaticMarkup(<FoldedHistory events={events} isOpen={false} isUnfolded={isUnfolded} />);
  expect(html(false)).toMatch(/^<details(?![^>]* open)/);
  expect(html(true)).toMatch(/^<details[^>]* open/);
  expect(html(false)).toContain("Betaald:");
  expect(html(false)).not.toContain("betaalpagina");
});
