import { expect, test } from "vitest";
import { startRig } from "../rig";

test("a dispute takes the money at once, is listed with its payment, and stands in the way of a refund", async () => {
  const { paid, double, stripe, types } = await startRig();
  const { id, payment_intent } = await paid("card");
  const intent = String(payment_intent);
  const dispute = double.dispute(id);
  await double.flush();
  expect(types()).toEqual(
    expect.arrayContaining(["charge.dispute.created", "charge.dispute.funds_withdrawn"]),
  );
  const [listed] = (await stripe.disputes.list({ payment_intent: intent, limit: 100 })).data;
  expect(listed).toMatchObject({
    id: dispute.id,
    amount: 39_000,
    status: "needs_response",
    payment_intent: intent,
  });
  expect(listed?.balance_transactions.map(({ amount }) => amount)).toEqual([-39_000]);
  await expect(stripe.refunds.create({ payment_intent: intent })).rejects.toMatchObject({
    statusCode: 400,
    code: "charge_disputed",
  });
  const { latest_charge } = await stripe.paymentIntents.retrieve(intent, { expand: ["latest_charge"] });
  expect(latest_charge).toMatchObject({ disputed: true });
  expect(() => double.dispute(id)).toThrow("disputed already");
});

test.each([
  ["won", "won", [-39_000, 39_000], ["charge.dispute.closed", "charge.dispute.funds_reinstated"]],
  ["lost", "lost", [-39_000], ["charge.dispute.closed"]],
] as const)("a dispute is %s once", async (outcome, status, moved, events) => {
  const { paid, double, stripe, types } = await startRig();
  const { id } = double.dispute((await paid("card")).id);
  await double.flush();
  const before = types().length;
  double.closeDispute(id, outcome);
  await double.flush();
  const dispute = await stripe.disputes.retrieve(id);
  expect([dispute.status, dispute.balance_transactions.map(({ amount }) => amount)]).toEqual([status, moved]);
  expect(types().slice(before).sort()).toEqual(events);
  expect(() => double.closeDispute(id, "won")).toThrow("closed");
});

test.each([
  ["won", "warning_closed", []],
  ["lost", "lost", [-39_000]],
] as const)("an inquiry moves no money until it is %s", async (outcome, status, moved) => {
  const { paid, double, stripe } = await startRig();
  const { id, payment_intent } = await paid("card");
  const inquiry = double.dispute(id, { isInquiry: true });
  expect(inquiry).toMatchObject({ status: "warning_needs_response", balance_transactions: [] });
  const closed = double.closeDispute(inquiry.id, outcome);
  expect([closed.status, closed.balance_transactions.map(({ amount }) => amount)]).toEqual([status, moved]);
  const refund = stripe.refunds.create({ payment_intent: String(payment_intent), amount: 100 });
  if (outcome === "won") expect((await refund).amount).toBe(100);
  else await expect(refund).rejects.toMatchObject({ code: "charge_disputed" });
});

test.each([
  [39_000, []],
  [10_000, [-29_000]],
])("an inquiry that is lost after %i was refunded takes what is left", async (refunded, moved) => {
  const { paid, double } = await startRig();
  const { id } = await paid("card");
  const inquiry = double.dispute(id, { isInquiry: true });
  double.refund(id, refunded);
  const closed = double.closeDispute(inquiry.id, "lost");
  expect(closed.balance_transactions.map(({ amount }) => amount)).toEqual(moved);
});

test("what is not paid, and more than was paid, cannot be disputed", async () => {
  const { create, paid, double } = await startRig();
  const { id } = await create();
  expect(() => double.dispute(id)).toThrow("no successful charge");
  const session = await paid();
  expect(() => double.dispute(session.id, { amountCents: 39_001 })).toThrow("1 to 39000 cents");
});

test("one dispute after another takes no more than was paid", async () => {
  const { paid, double } = await startRig();
  const { id } = await paid("card");
  double.closeDispute(double.dispute(id, { amountCents: 30_000 }).id, "lost");
  expect(() => double.dispute(id, { amountCents: 9_001 })).toThrow("about 1 to 9000 cents");
  expect(double.dispute(id).amount).toBe(9_000);
});
