import Stripe from "stripe";
import { expect, test } from "vitest";
import { clientOf, priceOf, startRig } from "../rig";

const line = (price: object, quantity: unknown = 1) => ({ line_items: [{ quantity, price_data: price }] });
const price = priceOf(100);
const now = Math.floor(Date.parse("2027-01-12T09:00:00Z") / 1000);

const refused: [what: string, params: object, param: string][] = [
  ["a misspelt parameter", { line_itemz: "x" }, "line_itemz"],
  ["a misspelt nested parameter", line({ ...price, unit_amout: 1 }), "line_items[0][price_data][unit_amout]"],
  [
    "payment_method_types, which this version dropped",
    { payment_method_types: ["ideal"] },
    "payment_method_types",
  ],
  ["an unknown mode", { mode: "pay" }, "mode"],
  [
    "an unknown payment method",
    { allowed_payment_method_types: ["idealo"] },
    "allowed_payment_method_types[0]",
  ],
  [
    "only methods that are not turned on",
    { allowed_payment_method_types: ["klarna"] },
    "allowed_payment_method_types",
  ],
  ["an unknown locale", { locale: "xx" }, "locale"],
  ["the old name of ui_mode", { ui_mode: "hosted" }, "ui_mode"],
  ["a typo in automatic_tax", { automatic_tax: { enabled: false, enable: true } }, "automatic_tax[enable]"],
  ["no line items", { line_items: [] }, "line_items"],
  ["no currency", line({ ...price, currency: undefined }), "line_items[0][price_data][currency]"],
  ["a currency that is none", line({ ...price, currency: "eul" }), "line_items[0][price_data][currency]"],
  [
    "no name",
    line({ ...price, product_data: { name: " " } }),
    "line_items[0][price_data][product_data][name]",
  ],
  [
    "an amount with a fraction",
    line({ ...price, unit_amount: 99.5 }),
    "line_items[0][price_data][unit_amount]",
  ],
  ["an amount in words", line({ ...price, unit_amount: "195,00" }), "line_items[0][price_data][unit_amount]"],
  ["a negative amount", line({ ...price, unit_amount: -100 }), "line_items[0][price_data][unit_amount]"],
  ["49 cents", line({ ...price, unit_amount: 49 }), "line_items"],
  ["a quantity in words", line(price, "two"), "line_items[0][quantity]"],
  ["a quantity of 0", line(price, 0), "line_items[0][quantity]"],
  ["no success_url", { success_url: undefined }, "success_url"],
  ["a success_url without a scheme", { success_url: "/return" }, "success_url"],
  ["a script as cancel_url", { cancel_url: "javascript:alert(1)" }, "cancel_url"],
  ["an e-mail address that is none", { customer_email: "noor" }, "customer_email"],
  ["an unknown customer", { customer_email: undefined, customer: "cus_1" }, "customer"],
  ["an expiry 29:59 away", { expires_at: now + 30 * 60 - 1 }, "expires_at"],
  ["an expiry 24:00:01 away", { expires_at: now + 24 * 3600 + 1 }, "expires_at"],
  ["an expiry that is no number", { expires_at: "tomorrow" }, "expires_at"],
  [
    "metadata with 51 keys",
    { metadata: Object.fromEntries([...Array(51)].map((_, i) => [`k${i}`, "v"])) },
    "metadata",
  ],
  ["metadata of 501 characters", { metadata: { long: "x".repeat(501) } }, "metadata[long]"],
  ["what the double cannot imitate", { discounts: [{ coupon: "c" }] }, "discounts"],
];

test.each(refused)("a session with %s is refused", async (_what, more, param) => {
  const { create, double } = await startRig();
  await expect(create(more)).rejects.toMatchObject({ type: "StripeInvalidRequestError", param });
  expect(double.state.checkouts.size).toBe(0);
});

test("a session is created open and unpaid, with the sum of its lines and its own payment page", async () => {
  const { create, url } = await startRig();
  const session = await create();
  expect(session).toMatchObject({
    status: "open",
    payment_status: "unpaid",
    amount_total: 39_000,
    currency: "eur",
    client_reference_id: "order-1",
    metadata: { orderId: "order-1" },
    payment_method_types: ["ideal", "card", "sepa_debit"],
    url: `${url}/c/pay/${session.id}`,
  });
});

test("sessions at both ends of the expiry range are accepted", async () => {
  const { create } = await startRig();
  for (const away of [30 * 60, 24 * 3600]) {
    expect((await create({ expires_at: now + away })).expires_at).toBe(now + away);
  }
});

test("methods follow what is allowed and the currency", async () => {
  const { create } = await startRig();
  const allowed = await create({ allowed_payment_method_types: ["ideal", "klarna"] });
  const pounds = await create({ line_items: [{ quantity: 1, price_data: { ...price, currency: "gbp" } }] });
  expect([allowed.payment_method_types, pounds.payment_method_types]).toEqual([["ideal"], ["card"]]);
});

test("a paid session is retrieved with what it points to", async () => {
  const { paid, stripe } = await startRig();
  const { id } = await paid();
  const expand = ["line_items", "payment_intent.latest_charge"];
  expect(await stripe.checkout.sessions.retrieve(id, { expand })).toMatchObject({
    status: "complete",
    payment_status: "paid",
    url: null,
    customer_details: { email: "noor@example.nl" },
    line_items: { data: [{ quantity: 2, amount_total: 39_000, description: "Anders kijken" }] },
    payment_intent: {
      status: "succeeded",
      amount_received: 39_000,
      metadata: { orderId: "order-1" },
      latest_charge: { amount: 39_000, payment_method_details: { type: "ideal" } },
    },
  });
});

test("a property that cannot be expanded is refused", async () => {
  const { create, stripe } = await startRig();
  const { id } = await create();
  await expect(stripe.checkout.sessions.retrieve(id, { expand: ["tickets"] })).rejects.toThrow(
    "cannot be expanded",
  );
});

test("sessions are listed newest first, page by page, and filtered", async () => {
  const { create, paid, stripe } = await startRig();
  const ids = [];
  for (let n = 0; n < 5; n++) ids.unshift((await create()).id);
  const done = await paid();
  const all = await stripe.checkout.sessions.list({ limit: 2 }).autoPagingToArray({ limit: 100 });
  const complete = await stripe.checkout.sessions.list({ status: "complete" });
  const byPayment = await stripe.checkout.sessions.list({ payment_intent: String(done.payment_intent) });
  expect(all.map((session) => session.id)).toEqual([done.id, ...ids]);
  expect([...complete.data, ...byPayment.data].map((session) => session.id)).toEqual([done.id, done.id]);
});

test("an open session can be expired, once", async () => {
  const { create, stripe, types, double } = await startRig();
  const { id } = await create();
  expect(await stripe.checkout.sessions.expire(id)).toMatchObject({ status: "expired", url: null });
  await expect(stripe.checkout.sessions.expire(id)).rejects.toThrow("has a status of expired");
  await double.flush();
  expect(types()).toEqual(["checkout.session.expired"]);
});

test("a session expires at its second, not before", async () => {
  const { create, stripe, clock, types, double } = await startRig();
  const { id, expires_at } = await create();
  clock.at = expires_at * 1000 - 1;
  const before = await stripe.checkout.sessions.retrieve(id);
  clock.at = expires_at * 1000;
  const after = await stripe.checkout.sessions.retrieve(id);
  await double.flush();
  expect([before.status, after.status, types()]).toEqual(["open", "expired", ["checkout.session.expired"]]);
});

test("what does not exist, or is not imitated, is a 404 that the SDK reports", async () => {
  const { stripe } = await startRig();
  const missing = { statusCode: 404, code: "resource_missing" };
  await expect(stripe.checkout.sessions.retrieve("cs_test_1")).rejects.toMatchObject(missing);
  await expect(stripe.paymentIntents.retrieve("pi_1")).rejects.toMatchObject(missing);
  await expect(stripe.coupons.create({ percent_off: 10 })).rejects.toMatchObject({ statusCode: 404 });
});

test("a customer can be made and charged", async () => {
  const { stripe, create } = await startRig();
  const customer = await stripe.customers.create({
    email: "noor@example.nl",
    name: "Noor de Wit",
    metadata: { a: "1" },
  });
  const session = await create({ customer: customer.id, customer_email: undefined });
  expect(await stripe.checkout.sessions.retrieve(session.id, { expand: ["customer"] })).toMatchObject({
    customer: { id: customer.id, name: "Noor de Wit" },
  });
});

test.each([
  ["a live key", "sk_live_1"],
  ["a publishable key", "pk_test_1"],
])("%s is refused", async (_what, key) => {
  const { url } = await startRig();
  const call = clientOf(url, {}, key).events.list();
  await expect(call).rejects.toBeInstanceOf(Stripe.errors.StripeAuthenticationError);
});

test("a call without a key, and one in another API version, are refused", async () => {
  const { url, stripe } = await startRig();
  expect((await fetch(`${url}/v1/events`)).status).toBe(401);
  await expect(stripe.events.list({}, { apiVersion: "2020-08-27" })).rejects.toThrow(
    "Invalid Stripe API version",
  );
});
