import { expect, test } from "vitest";
import { startRig } from "../rig";

test("a payment is refunded in parts, and never more than was paid", async () => {
  const { paid, stripe } = await startRig();
  const payment_intent = String((await paid()).payment_intent);
  expect(await stripe.refunds.create({ payment_intent, amount: 19_500 })).toMatchObject({
    status: "succeeded",
    amount: 19_500,
  });
  await expect(stripe.refunds.create({ payment_intent, amount: 19_501 })).rejects.toMatchObject({
    param: "amount",
  });
  expect((await stripe.refunds.create({ payment_intent })).amount).toBe(19_500);
  const again = stripe.refunds.create({ payment_intent });
  await expect(again).rejects.toMatchObject({ code: "charge_already_refunded" });
  const { data } = await stripe.refunds.list({ payment_intent });
  expect(data.map((refund) => refund.amount)).toEqual([19_500, 19_500]);
});

test.each([
  ["0", { amount: 0 }],
  ["a fraction", { amount: 1.5 }],
  ["an unknown reason", { reason: "regret" as const }],
])("a refund of %s is refused", async (_what, more) => {
  const { paid, stripe } = await startRig();
  const payment_intent = String((await paid()).payment_intent);
  await expect(stripe.refunds.create({ payment_intent, ...more })).rejects.toMatchObject({ statusCode: 400 });
});

test("a payment that is not in yet cannot be refunded", async () => {
  const { paid, stripe } = await startRig();
  const payment_intent = String((await paid("sepa_debit")).payment_intent);
  await expect(stripe.refunds.create({ payment_intent })).rejects.toThrow(
    "does not have a successful charge",
  );
});

test("a refund in the dashboard is told like any other", async () => {
  const { paid, double, stripe, types } = await startRig();
  const { id, payment_intent } = await paid();
  double.refund(id, 500);
  await double.flush();
  expect(types()).toEqual(expect.arrayContaining(["refund.created", "charge.refunded"]));
  const intent = await stripe.paymentIntents.retrieve(String(payment_intent), { expand: ["latest_charge"] });
  expect(intent.latest_charge).toMatchObject({ amount_refunded: 500, refunded: false });
});

test("a refund that had succeeded can fail after all, and can be made again", async () => {
  const { paid, double, stripe, types } = await startRig();
  const payment_intent = String((await paid()).payment_intent);
  const { id } = await stripe.refunds.create({ payment_intent, amount: 19_500 });
  double.settleRefund(id, "failed");
  await double.flush();
  expect(types()).toEqual(expect.arrayContaining(["refund.failed", "refund.updated"]));
  expect(await stripe.refunds.retrieve(id)).toMatchObject({
    status: "failed",
    failure_reason: "expired_or_canceled_card",
  });
  expect((await stripe.refunds.create({ payment_intent })).amount).toBe(39_000);
  expect(() => double.settleRefund(id, "succeeded")).toThrow("has failed already");
});

test.each(["succeeded", "failed"] as const)("a refund can wait, and then has %s", async (outcome) => {
  const { paid, double, stripe } = await startRig();
  const payment_intent = String((await paid()).payment_intent);
  double.faults.onRefund("pending");
  const { id, status } = await stripe.refunds.create({ payment_intent, amount: 100 });
  expect(status).toBe("pending");
  expect((await stripe.refunds.create({ payment_intent, amount: 100 })).status).toBe("succeeded");
  double.settleRefund(id, outcome);
  expect((await stripe.refunds.retrieve(id)).status).toBe(outcome);
});
