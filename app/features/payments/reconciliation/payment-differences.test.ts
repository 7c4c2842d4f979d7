import { expect, test } from "vitest";
import { type AtStripe, differencesBetween, type Here } from "./payment-differences";

const order = { id: "A", number: "B-AAAA-AAAA" };
const at = new Date("2027-02-20T00:00:00Z");
const since = new Date("2027-01-11T00:00:00Z");
const stripeHas = (more: Partial<AtStripe> = {}): AtStripe => ({
  paid: [],
  refunds: [],
  readSince: since,
  ...more,
});
type Payment = Here["payments"][number];
const payment = (more: Partial<Payment> = {}): Payment => ({
  kind: "CAPTURE",
  status: "SUCCEEDED",
  amountCents: 100,
  paymentIntentId: "pi_1",
  refundId: null,
  createdAt: new Date("2027-02-19T00:00:00Z"),
  order,
  ...more,
});
const here = (...payments: Payment[]): Here => ({ payments, orders: [order], at });
const paid = { intent: "pi_1", orderId: "A", amountCents: 100 };
const refund = { id: "re_1", intent: "pi_1", amountCents: 40, status: "SUCCEEDED" as const };
const refunded = payment({ kind: "REFUND", amountCents: 40, refundId: "re_1" });

test.each<[string, AtStripe, Here, string[]]>([
  ["all is the same", stripeHas({ paid: [paid], refunds: [refund] }), here(payment(), refunded), []],
  ["a lost message", stripeHas({ paid: [paid] }), here(), ["notHere A 100"]],
  ["money of no order", stripeHas({ paid: [{ ...paid, orderId: null }] }), here(), ["nobodys - 100"]],
  ["of an order that is gone", stripeHas({ paid: [{ ...paid, orderId: "Z" }] }), here(), ["nobodys - 100"]],
  [
    "another amount",
    stripeHas({ paid: [{ ...paid, amountCents: 90 }] }),
    here(payment()),
    ["otherAmount A 90"],
  ],
  ["money that Stripe does not know", stripeHas(), here(payment()), ["notAtStripe A 100"]],
  ["money whose page may be older than what was read", stripeHas(), here(payment({ createdAt: since })), []],
  [
    "a refund that is not here",
    stripeHas({ paid: [paid], refunds: [refund] }),
    here(payment()),
    ["refundNotHere A 40"],
  ],
  [
    "a refund that failed",
    stripeHas({ paid: [paid], refunds: [{ ...refund, status: "FAILED" }] }),
    here(payment(), refunded),
    ["refundOtherwise A 40"],
  ],
  ["a refund of a payment of another shop", stripeHas({ refunds: [refund] }), here(), []],
])("%s", (_what, atStripe, known, expected) => {
  const found = differencesBetween(atStripe, known);
  expect(found.map((one) => `${one.kind} ${one.order?.id ?? "-"} ${one.amountCents}`)).toEqual(expected);
});
