import { expect, test } from "vitest";
import type { OrderStatus } from "./order";
import { type Movement, refundableCents, type RefundRefusal, refundRefusal } from "./refund";

const capture: Movement = { kind: "CAPTURE", status: "SUCCEEDED", amountCents: 10_000 };
const refund = (amountCents: number, status: Movement["status"] = "SUCCEEDED"): Movement => ({
  kind: "REFUND",
  status,
  amountCents,
});

test.each([
  [[], 0],
  [[capture], 10_000],
  [[capture, refund(4_000)], 6_000],
  [[capture, refund(4_000, "PENDING")], 6_000],
  [[capture, refund(4_000, "FAILED")], 10_000],
  [[capture, refund(4_000), refund(6_000, "PENDING")], 0],
])("what is left of %j is %i", (movements, left) => {
  expect(refundableCents(movements)).toBe(left);
});

const cases: [OrderStatus, Movement[], number, RefundRefusal | null][] = [
  ["PAID", [capture], 10_000, null],
  ["PAID", [capture], 1, null],
  ["CANCELLED", [capture], 10_000, null],
  ["PAID", [capture, refund(9_999)], 1, null],
  ["PAID", [capture], 10_001, "tooMuch"],
  ["PAID", [capture, refund(1)], 10_000, "tooMuch"],
  ["PAID", [capture], 0, "invalidAmount"],
  ["PAID", [capture], -1, "invalidAmount"],
  ["PAID", [capture], 1.5, "invalidAmount"],
  ["PAID", [capture], Number.NaN, "invalidAmount"],
  ["PAID", [capture, refund(10_000)], 1, "nothingLeft"],
  ["PAID", [], 1, "nothingLeft"],
  ["PENDING", [], 1, "notPaid"],
  ["PROCESSING", [], 1, "notPaid"],
  ["EXPIRED", [], 1, "notPaid"],
];
test.each(cases)("%s, %j, %d cents: %s", (status, movements, amountCents, expected) => {
  expect(refundRefusal(status, movements, amountCents)).toBe(expected);
});
