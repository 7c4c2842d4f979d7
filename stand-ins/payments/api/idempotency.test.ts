import Stripe from "stripe";
import { expect, test } from "vitest";
import { clientOf, startRig } from "../rig";

test("the same key and parameters give the same session, marked as a replay", async () => {
  const { create, double } = await startRig();
  const first = await create({}, { idempotencyKey: "order-1" });
  const second = await create({}, { idempotencyKey: "order-1" });
  expect(second.id).toBe(first.id);
  expect(first.lastResponse.headers["idempotent-replayed"]).toBeUndefined();
  expect(second.lastResponse.headers["idempotent-replayed"]).toBe("true");
  expect(double.state.checkouts.size).toBe(1);
});

test("the same key with other parameters is refused", async () => {
  const { create } = await startRig();
  await create({}, { idempotencyKey: "order-1" });
  const other = create({ locale: "en" }, { idempotencyKey: "order-1" });
  await expect(other).rejects.toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
});

test("a request that was refused leaves its key free", async () => {
  const { create } = await startRig();
  await expect(create({ line_items: [] }, { idempotencyKey: "order-1" })).rejects.toThrow();
  expect((await create({}, { idempotencyKey: "order-1" })).status).toBe("open");
});

test("a key is forgotten after 24 hours", async () => {
  const { create, clock } = await startRig();
  const first = await create({ expires_at: undefined }, { idempotencyKey: "order-1" });
  clock.at += 24 * 3600 * 1000;
  const second = await create({ expires_at: undefined }, { idempotencyKey: "order-1" });
  expect(second.id).not.toBe(first.id);
});

test("a retry after an answer that was lost finds the work done once", async () => {
  const { double, url, params } = await startRig();
  double.faults.onCalls("POST /v1/checkout/sessions", { answer: "error", when: "after" });
  const session = await clientOf(url, { maxNetworkRetries: 1 }).checkout.sessions.create(params());
  expect(session.lastResponse.headers["idempotent-replayed"]).toBe("true");
  expect([...double.state.checkouts.keys()]).toEqual([session.id]);
});
