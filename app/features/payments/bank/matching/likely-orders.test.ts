import { expect, test } from "vitest";
import { likelyOrders } from "./likely-orders";

const order = (id: string, more: Partial<Parameters<typeof likelyOrders>[1][number]> = {}) => ({
  id,
  number: `B-${id.padEnd(4, "0")}-0000`,
  status: "ON_INVOICE" as const,
  way: "INVOICE" as const,
  invoices: [{ amountCents: 10_000 }],
  payments: [],
  invoiceNumbers: [{ year: 2027, sequence: Number(`1${id.charCodeAt(0)}`) }],
  purchaseOrder: "",
  organisation: "",
  ...more,
});
const entry = (description: string, counterparty = "", leftCents = 5_000) => ({
  description,
  counterparty,
  leftCents,
});
const found = (...given: Parameters<typeof likelyOrders>) =>
  likelyOrders(...given).map(({ order: { id }, because }) => [id, ...because]);

test.each([
  [
    "a purchase order however written",
    entry("uw ref po 2027/0815"),
    order("A", { purchaseOrder: "PO-20270815" }),
    ["A", "purchaseOrder"],
  ],
  [
    "the digits of one",
    entry("ons kenmerk 4500012345"),
    order("A", { purchaseOrder: "PO-4500012345" }),
    ["A", "purchaseOrder"],
  ],
  ["the amount", entry("", "", 10_000), order("A"), ["A", "amount"]],
  [
    "the name of who pays",
    entry("", "GEM. VOORSTAD"),
    order("A", { organisation: "Gemeente Voorstad" }),
    ["A", "name"],
  ],
  [
    "an invoice number that may be one",
    entry("2027-00165"),
    order("A", { invoiceNumbers: [{ year: 2027, sequence: 165 }] }),
    ["A", "maybeNumber"],
  ],
  ["its own number", entry("b a000 0000"), order("A"), ["A", "number"]],
])("%s speaks for an order", (_what, given, one, expected) => {
  const another = order("Z", { invoices: [{ amountCents: 77_700 }] });
  expect(found(given, [one, another])).toEqual([expected]);
});

test.each([
  ["a short purchase order", entry("PO 12"), order("A", { purchaseOrder: "12" })],
  [
    "a word that many names share",
    entry("", "Gemeente Noord"),
    order("A", { organisation: "Gemeente Zuid" }),
  ],
  ["nothing", entry("huur januari", "Verhuur BV"), order("A", { organisation: "Gemeente Zuid" })],
])("%s does not", (_what, given, one) => {
  expect(found(given, [one])).toEqual([]);
});

test("the likeliest comes first, and no more are shown than one looks through", () => {
  const many = Array.from({ length: 20 }, (_, i) => order(String.fromCharCode(65 + i)));
  const named = order("Z", { purchaseOrder: "4500012345" });
  const shown = found(entry("4500012345", "", 10_000), [...many, named]);
  expect(shown[0]).toEqual(["Z", "purchaseOrder", "amount"]);
  expect(shown).toHaveLength(8);
});
