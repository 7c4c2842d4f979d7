import { expect, test } from "vitest";
import {
  readLines,
  readQuantity,
  readReferences,
  readTeamOrder,
  signatureOf,
  type TeamTyped,
} from "./team-order";

const typed = (changes: Partial<TeamTyped> = {}): TeamTyped => ({
  lines: [{ product: "cohort:voorjaar", quantity: "14" }],
  way: "invoice",
  purchaseOrder: "4500123456",
  buyerReference: "",
  follows: false,
  ...changes,
});

test.each([
  ["1", { quantity: 1 }],
  [" 500 ", { quantity: 500 }],
  ["+3", { quantity: 3 }],
  ["2,0", { quantity: 2 }],
  ["-1", { fault: "quantityRange" }],
  ["0", { fault: "quantityRange" }],
  ["501", { fault: "quantityRange" }],
  ["1000000000", { fault: "quantityRange" }],
  ["9".repeat(400), { fault: "quantityRange" }],
  ["1.5", { fault: "quantityWhole" }],
  ["1,5", { fault: "quantityWhole" }],
  ["1e9", { fault: "quantityForm" }],
  ["veertien", { fault: "quantityForm" }],
  ["", { fault: "quantityMissing" }],
])("%j as a number of seats is %j", (text, reading) => {
  expect(readQuantity(text)).toEqual(reading);
});

test("empty lines count for nothing, and two lines of one thing are one", () => {
  expect(
    readLines([
      { product: "", quantity: "" },
      { product: "cohort:a", quantity: "3" },
      { product: "offer:b", quantity: "2" },
      { product: "cohort:a", quantity: "4" },
    ]),
  ).toEqual({
    ok: true,
    lines: [
      { product: "cohort:a", quantity: 7 },
      { product: "offer:b", quantity: 2 },
    ],
  });
});

test("what is wrong stands at the field of its line", () => {
  const lines = [
    { product: "cohort:a", quantity: "300" },
    { product: "", quantity: "2" },
    { product: "cohort:a", quantity: "201" },
    { product: "offer:b", quantity: "" },
  ];
  expect(readLines(lines)).toEqual({
    ok: false,
    faults: {
      "product-2": "productMissing",
      "quantity-3": "tooManyTogether",
      "quantity-4": "quantityMissing",
    },
  });
  expect(readLines([{ product: "", quantity: "" }])).toEqual({
    ok: false,
    faults: { "product-1": "nothing" },
  });
});

test("an invoice needs a number or a reference, or waits for the number", () => {
  const none = { purchaseOrder: " ", buyerReference: "", follows: false };
  expect(readReferences(none, true)).toEqual({ ok: false, faults: { purchaseOrder: "referenceMissing" } });
  expect(readReferences(none, false)).toMatchObject({ ok: true });
  expect(readReferences({ ...none, follows: true }, true)).toMatchObject({
    references: { awaitsPurchaseOrder: true },
  });
  expect(readReferences({ ...none, buyerReference: "Afd. 12" }, true)).toMatchObject({ ok: true });
  expect(readReferences({ ...none, purchaseOrder: "4500\n1", follows: true }, true)).toMatchObject({
    references: { purchaseOrder: "4500 1", awaitsPurchaseOrder: false },
  });
});

test("a number of 10,000 characters is refused at its field", () => {
  expect(readTeamOrder(typed({ purchaseOrder: "4".repeat(10_000) }))).toEqual({
    ok: false,
    faults: { purchaseOrder: "purchaseOrderTooLong" },
  });
  expect(readTeamOrder(typed({ buyerReference: "x".repeat(61), way: "cash" }))).toEqual({
    ok: false,
    faults: { buyerReference: "referenceTooLong", way: "wayMissing" },
  });
});

test("what a total was shown for does not hang on the order of the lines", () => {
  const [one, other] = [
    { product: "cohort:a", quantity: 2 },
    { product: "offer:b", quantity: 1 },
  ];
  expect(signatureOf([one!, other!])).toBe(signatureOf([other!, one!]));
  expect(signatureOf([one!])).not.toBe(signatureOf([{ ...one!, quantity: 3 }]));
});
