import { expect, test } from "vitest";
import { readRefund } from "./refund-form";

const values = { amount: "100", reason: "Ziek", left: "84095" };

test("an amount and a reason are read", () => {
  expect(readRefund({ ...values, amount: "840,95" })).toEqual({
    ok: true,
    refund: { amountCents: 84_095, reason: "Ziek", leftCents: 84_095 },
  });
});

test.each([
  [{ amount: "840,96" }, { amount: "tooMuch" }],
  ...["", "0", "-1", "1e3", "1.5.5", "alles", "0,001"].map(
    (amount) => [{ amount }, { amount: "invalidAmount" }] as const,
  ),
  [{ reason: " \n" }, { reason: "reasonMissing" }],
  [{ reason: "a".repeat(501) }, { reason: "reasonTooLong" }],
  [
    { amount: "x", reason: "" },
    { amount: "invalidAmount", reason: "reasonMissing" },
  ],
] as const)("refuses %j", (change, faults) => {
  expect(readRefund({ ...values, ...change })).toEqual({ ok: false, faults });
});

test.each(["", "-1", "1.5", "alles"])("a form that says that %j was left fits no order", (left) => {
  expect(readRefund({ ...values, left })).toMatchObject({ ok: true, refund: { leftCents: -1 } });
});
