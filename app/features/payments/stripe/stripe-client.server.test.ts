import { afterEach, expect, onTestFinished, test } from "vitest";
import { createStripeDouble } from "../../../../stand-ins/payments/stripe-double";
import { env } from "~/platform/env.server";
import { stripe } from "./stripe-client.server";

const before = { ...env };
afterEach(() => void Object.assign(env, before));

async function startDouble() {
  const double = createStripeDouble({ webhookSecret: "whsec_test" });
  onTestFinished(() => double.close());
  return { double, url: await double.listen() };
}

test("without a key, calls go to the local payment double", async () => {
  const { double, url } = await startDouble();
  Object.assign(env, { STRIPE_SECRET_KEY: undefined, STRIPE_API_BASE: url });
  const { id } = await stripe().customers.create({ name: "Noor de Wit" });
  expect(double.state.customers.has(id)).toBe(true);
});

test("one client serves the process, and follows the double when that moves", async () => {
  const [first, second] = [await startDouble(), await startDouble()];
  Object.assign(env, { STRIPE_SECRET_KEY: undefined, STRIPE_API_BASE: first.url });
  const client = stripe();
  expect(stripe()).toBe(client);
  env.STRIPE_API_BASE = second.url;
  await stripe().customers.create({});
  expect([first.double.state.customers.size, second.double.state.customers.size]).toEqual([0, 1]);
});

test("a failing call is tried twice more with the same key, so that the work is done once", async () => {
  const { double, url } = await startDouble();
  Object.assign(env, { STRIPE_SECRET_KEY: undefined, STRIPE_API_BASE: url });
  double.faults.onCalls("POST /v1/customers", { answer: "error", when: "after", times: 2 });
  await stripe().customers.create({});
  expect(double.state.customers.size).toBe(1);
});

test("no key and no double, and a live key with the double, are refused", () => {
  Object.assign(env, { STRIPE_SECRET_KEY: undefined, STRIPE_API_BASE: undefined });
  expect(() => stripe()).toThrow("STRIPE_SECRET_KEY");
  Object.assign(env, { STRIPE_SECRET_KEY: "sk_live_1", STRIPE_API_BASE: "http://127.0.0.1:4242" });
  expect(() => stripe()).toThrow("live Stripe key");
});
