import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type CheckoutFacts,
  type CheckoutState,
  nextStep,
  type OrderFacts,
  type OrderStatus,
  type Step,
} from "./order";

const order: OrderFacts = {
  id: "o1",
  status: "PENDING",
  amountCents: 84_095,
  currency: "EUR",
  checkoutSessionId: "cs_1",
};
const checkout: CheckoutFacts = {
  sessionId: "cs_1",
  state: "paid",
  orderId: "o1",
  amountCents: 84_095,
  currency: "EUR",
  paymentIntentId: "pi_1",
  returnedCents: 0,
  isDisputed: false,
  method: "ideal",
};

const states: CheckoutState[] = ["open", "processing", "paid", "failed", "expired"];
const table: [OrderStatus, Step[]][] = [
  ["PENDING", ["keep", "wait", "complete", "release", "release"]],
  ["PROCESSING", ["keep", "keep", "complete", "release", "release"]],
  ["EXPIRED", ["keep", "keep", "late", "keep", "keep"]],
  ["PAID", ["keep", "keep", "keep", "keep", "keep"]],
  ["CANCELLED", ["keep", "keep", "keep", "keep", "keep"]],
];
test.each(table)("from %s: %j", (status, expected) => {
  expect(states.map((state) => nextStep({ ...order, status }, { ...checkout, state }))).toEqual(expected);
});

const mismatches: [string, Partial<CheckoutFacts>, string | null][] = [
  ["the same", {}, null],
  ["another order", { orderId: "o2" }, "wrongOrder"],
  ["no order", { orderId: null }, "wrongOrder"],
  ["another checkout of this order", { sessionId: "cs_2" }, "wrongOrder"],
  ["a cent less", { amountCents: 84_094 }, "wrongAmount"],
  ["a cent more", { amountCents: 84_096 }, "wrongAmount"],
  ["another currency", { currency: "USD" }, "wrongCurrency"],
];
test.each(mismatches)("money for %s", (_name, change, expected) => {
  for (const status of ["PENDING", "PROCESSING", "EXPIRED"] as const) {
    const step = nextStep({ ...order, status }, { ...checkout, ...change });
    const accepted = status === "EXPIRED" ? "late" : "complete";
    expect(step).toBe(expected === null ? accepted : expected === "wrongOrder" ? "refuse" : expected);
  }
});

test.each(states)("what another checkout says does not touch the order: %s", (state) => {
  const step = nextStep(order, { ...checkout, state, sessionId: "cs_2" });
  expect(step).toBe(state === "paid" ? "refuse" : "keep");
});

test("a checkout whose id was never saved is recognised by its order", () => {
  expect(nextStep({ ...order, checkoutSessionId: null }, checkout)).toBe("complete");
});

/** The status that a step leads to, as fulfil saves it. */
const after: Record<Step, OrderStatus | null> = {
  keep: null,
  wait: "PROCESSING",
  complete: "PAID",
  release: "EXPIRED",
  late: "PAID",
  wrongAmount: "CANCELLED",
  wrongCurrency: "CANCELLED",
  refuse: null,
};

test("whatever order news arrives in, a checkout that is paid in the end leaves the order paid", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...states), { maxLength: 12 }), (news) => {
      let status: OrderStatus = "PENDING";
      for (const state of [...news, "paid" as const]) {
        status = after[nextStep({ ...order, status }, { ...checkout, state })] ?? status;
      }
      expect(status).toBe("PAID");
    }),
  );
});
