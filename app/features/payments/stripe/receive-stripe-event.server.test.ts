import Stripe from "stripe";
import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { loader } from "~/routes/machine/stripe-webhook";
import { expectLogError } from "~test/faults/log";
import { makeCohort, makePerson, openShop, outcomeOf, postWebhook, webhookSecret } from "~test/rows/shop";

const sign = (payload: string, options: { secret?: string; timestamp?: number } = {}) =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret: webhookSecret, ...options });

const event = (type: string, object: object = {}, id = "evt_1") =>
  JSON.stringify({ id, object: "event", type, created: 1_800_000_000, data: { object } });

const seconds = () => Math.floor(Date.now() / 1000);
const refused: [string, (body: string) => string][] = [
  ["no signature", () => ""],
  ["garbage", () => "t=1,v1=zz"],
  ["another secret", (body) => sign(body, { secret: "whsec_other" })],
  ["another body", (body) => sign(`${body} `)],
  ["an old time", (body) => sign(body, { timestamp: seconds() - 301 })],
  ["a time in the future", (body) => sign(body, { timestamp: 1_900_000_000 })],
  ["no time", (body) => sign(body).replace(/^t=\d+,/, "")],
  ["two times", (body) => sign(body, { timestamp: 1_900_000_000 }).replace(/^t=/, `t=${seconds()},t=`)],
];
test.each(refused)(
  "a webhook signed with %s is answered 400 and changes nothing",
  async (_name, signature) => {
    await openShop({ webhooks: false });
    const body = event("checkout.session.completed", { id: "cs_test_1" });
    expect((await postWebhook(body, signature(body))).status).toBe(400);
    expect(await db.stripeEvent.count()).toBe(0);
  },
);

test("a signed body that is no event is 400", async () => {
  await openShop({ webhooks: false });
  expect((await postWebhook("not json", sign("not json"))).status).toBe(400);
});

test("types that mean nothing here are 200", async () => {
  await openShop({ webhooks: false });
  const body = event("customer.created");
  expect((await postWebhook(body, sign(body))).status).toBe(200);
  expect(await db.stripeEvent.count()).toBe(0);
});

test("a checkout of another shop on the same account is 200", async () => {
  await openShop({ webhooks: false });
  const body = event("checkout.session.completed", { id: "cs_test_elsewhere" });
  expect((await postWebhook(body, sign(body))).status).toBe(200);
});

test("an event that failed is answered 500 and done when Stripe repeats it; then never again", async () => {
  expectLogError("a webhook event could not be handled");
  const shop = await openShop({ webhooks: false });
  const { id, sessionId } = await shop.order(await makePerson(), await makeCohort());
  shop.double.payCheckout(sessionId, "ideal");
  const body = event("checkout.session.completed", {
    id: sessionId,
    payment_status: "unpaid",
    amount_total: 1,
  });
  shop.double.faults.onCalls("GET /v1/checkout/sessions/{id}", { answer: "error", times: 3 });
  expect((await postWebhook(body, sign(body))).status).toBe(500);
  expect((await db.stripeEvent.findUniqueOrThrow({ where: { id: "evt_1" } })).handledAt).toBeNull();
  expect((await postWebhook(body, sign(body))).status).toBe(200);
  expect((await outcomeOf(id)).status).toBe("PAID");
  shop.double.faults.onCalls("GET /v1/checkout/sessions/{id}", { answer: "error", times: 3 });
  expect((await postWebhook(body, sign(body))).status).toBe(200);
});

test("a webhook that claims a payment is not believed", async () => {
  const shop = await openShop({ webhooks: false });
  const { id, sessionId } = await shop.order(await makePerson(), await makeCohort());
  const body = event("checkout.session.completed", {
    id: sessionId,
    payment_status: "paid",
    status: "complete",
  });
  expect((await postWebhook(body, sign(body))).status).toBe(200);
  expect((await outcomeOf(id)).status).toBe("PENDING");
});

test("reading the webhook's address is not allowed", () => {
  expect(loader().status).toBe(405);
});
