import { expect, test } from "vitest";
import type { OrderStatus } from "~/features/ordering/orders/order";
import { returnState } from "./return-state";

test.each<[OrderStatus, string[], boolean, string]>([
  ["PAID", ["paid"], true, "paid"],
  ["PAID", ["paid"], false, "paid"],
  ["PROCESSING", ["paymentUnderWay"], true, "processing"],
  ["PENDING", ["checkoutOpened"], true, "open"],
  ["PENDING", ["checkoutOpened"], false, "unknown"],
  ["EXPIRED", ["expired"], true, "failed"],
  ["CANCELLED", ["refundStarted", "noSeat"], true, "returned"],
  ["CANCELLED", ["cancelled", "paid"], true, "failed"],
])("%s %j, Stripe asked: %s: %s", (status, kinds, isKnown, expected) => {
  expect(returnState(status, kinds, isKnown)).toBe(expected);
});
