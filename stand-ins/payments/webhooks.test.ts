import { expect, test } from "vitest";
import { operate, postForm, startRig } from "./rig";

// The rig's webhook verifies each signature with the SDK's constructEvent: what is received here was signed well.

test("a payment is told in signed events of the SDK's API version", async () => {
  const { paid, double, received, types } = await startRig();
  const { id } = await paid();
  await double.flush();
  expect(types().sort()).toEqual([
    "charge.succeeded",
    "checkout.session.completed",
    "payment_intent.succeeded",
  ]);
  expect(received.find((event) => event.type === "checkout.session.completed")).toMatchObject({
    object: "event",
    api_version: "2026-10-28.endive",
    data: { object: { id, payment_status: "paid", amount_total: 39_000, metadata: { orderId: "order-1" } } },
  });
});

test("events are listed for those who missed them", async () => {
  const { paid, stripe, double } = await startRig();
  double.faults.onEvents("*", "drop");
  await paid();
  const { data } = await stripe.events.list({ types: ["checkout.session.completed"] });
  expect(data.map((event) => event.type)).toEqual(["checkout.session.completed"]);
});

test("an event is tried again until it is taken", async () => {
  const { create, stripe, double, answers, types } = await startRig();
  answers.push(500, 404);
  await stripe.checkout.sessions.expire((await create()).id);
  await double.flush();
  expect(types()).toEqual(Array(3).fill("checkout.session.expired"));
  expect([...double.state.deliveries.values()].map((delivery) => delivery.status)).toEqual(["delivered"]);
});

test("an event that is never taken is given up, and the payment stands", async () => {
  const { create, stripe, double, answers, types } = await startRig();
  answers.push(500, 500, 500, 500);
  const { id } = await create();
  await stripe.checkout.sessions.expire(id);
  await double.flush();
  expect(types()).toHaveLength(3);
  expect([...double.state.deliveries.values()].map((delivery) => delivery.status)).toEqual(["failed"]);
  expect((await stripe.checkout.sessions.retrieve(id)).status).toBe("expired");
});

test("a webhook that cannot be reached delays nobody", async () => {
  const { paid, stripe } = await startRig({ webhookUrl: "http://127.0.0.1:9/", retryDelaysMs: [60_000] });
  const { id } = await paid();
  expect((await stripe.checkout.sessions.retrieve(id)).payment_status).toBe("paid");
});

test.each([
  ["succeeded", "paid", "checkout.session.async_payment_succeeded"],
  ["failed", "unpaid", "checkout.session.async_payment_failed"],
] as const)("a delayed payment completes unpaid and later has %s", async (outcome, status, type) => {
  const { paid, stripe, double, types } = await startRig();
  const session = await paid("sepa_debit");
  await double.flush();
  expect([session.status, session.payment_status]).toEqual(["complete", "unpaid"]);
  expect(types()).toContain("checkout.session.completed");
  double.settle(session.id, outcome);
  await double.flush();
  expect(types()).toContain(type);
  expect((await stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe(status);
  expect(() => double.settle(session.id, "succeeded")).toThrow("no payment under way");
});

test("events can be dropped, duplicated, and held to come in another order", async () => {
  const { paid, double, types } = await startRig();
  double.faults.onEvents("charge.succeeded", "drop");
  double.faults.onEvents("payment_intent.succeeded", "duplicate");
  double.faults.onEvents("checkout.session.completed", "hold");
  await paid();
  await double.flush();
  expect(types()).toEqual(["payment_intent.succeeded", "payment_intent.succeeded"]);

  double.faults.clear();
  double.faults.onEvents("*", "hold");
  await paid();
  await double.release("reversed");
  expect(types().slice(2)).toEqual([
    "checkout.session.completed",
    "payment_intent.succeeded",
    "charge.succeeded",
    "checkout.session.completed",
  ]);
});

test("a payment can be of another amount and currency than was asked", async () => {
  const { paid, double } = await startRig();
  double.faults.onPayment({ amountCents: 100, currency: "usd" });
  expect(await paid()).toMatchObject({ payment_status: "paid", amount_total: 100, currency: "usd" });
  expect(await paid()).toMatchObject({ amount_total: 39_000, currency: "eur" });
});

test("a payment can land after its session has expired", async () => {
  const { create, stripe, double, types } = await startRig();
  const { id } = await create();
  await stripe.checkout.sessions.expire(id);
  expect(() => double.payCheckout(id, "ideal")).toThrow("has expired");
  double.payCheckout(id, "ideal", { late: true });
  await double.flush();
  expect((await stripe.checkout.sessions.retrieve(id)).payment_status).toBe("paid");
  expect(types()).toEqual(expect.arrayContaining(["checkout.session.expired", "checkout.session.completed"]));
});

test("paying twice pays once", async () => {
  const { create, double } = await startRig();
  const { url } = await create();
  const clicks = [...Array(5)].map(() => postForm(url ?? "", { method: "card" }));
  const answers = await Promise.all(clicks);
  expect(new Set(answers.map((answer) => answer.headers.get("location"))).size).toBe(1);
  expect(double.state.charges.size).toBe(1);
});

test("everything can be operated over HTTP", async () => {
  const { create, double, url, stripe, types } = await startRig();
  const { id } = await create();
  await operate(url, "faults/events", { type: "checkout.session.completed", fault: "hold" });
  await operate(url, "faults/payment", { amountCents: 50 });
  expect((await operate(url, "pay", { session: id, method: "sepa_debit" })).status).toBe(200);
  await operate(url, "clear");
  await operate(url, "settle", { session: id, outcome: "succeeded" });
  await operate(url, "release", { order: "reversed" });
  await operate(url, "flush");
  expect(types().at(-1)).toBe("checkout.session.completed");
  await operate(url, "faults/calls", { operation: "POST /v1/refunds", answer: "error", status: 503 });
  const { payment_intent } = double.state.checkouts.get(id)?.session ?? {};
  await expect(stripe.refunds.create({ payment_intent: String(payment_intent) })).rejects.toMatchObject({
    statusCode: 503,
  });
  expect((await operate(url, "refund", { session: id, amountCents: 51 })).status).toBe(400);
  await operate(url, "faults/refund", { status: "pending" });
  expect((await operate(url, "refund", { session: id, amountCents: 20 })).status).toBe(200);
  const [refund] = double.state.refunds.keys();
  expect((await operate(url, "refund/settle", { refund, outcome: "failed" })).status).toBe(200);
  expect((await operate(url, "dispute", { session: id, amountCents: 30 })).status).toBe(200);
  const [dispute] = double.state.disputes.keys();
  expect((await operate(url, "dispute/close", { dispute, outcome: "lost" })).status).toBe(200);
  expect((await operate(url, "dispute/close", { dispute, outcome: "won" })).status).toBe(400);
});

test.each([
  ["an unknown act", "explode", {}, 404],
  ["an unknown operation", "faults/calls", { operation: "POST /v1/coupons", answer: "error" }, 400],
  ["an unknown fault", "faults/events", { type: "*", fault: "eat" }, 400],
  ["an unknown session", "pay", { session: "cs_test_1", method: "ideal" }, 404],
])("%s is refused over HTTP", async (_what, path, input, status) => {
  const { url } = await startRig();
  expect((await operate(url, path, input)).status).toBe(status);
});

test("a page of another site cannot operate the double", async () => {
  const { url } = await startRig();
  expect((await operate(url, "clear", {}, { Origin: "https://evil.example" })).status).toBe(403);
});

test("addresses that are none, bad escapes and large bodies are refused and break nothing", async () => {
  const { url, stripe } = await startRig();
  const statuses = [];
  for (const path of ["/v1/checkout/sessions/%E0%A4%A", "/c/pay/%", "/nothing"]) {
    statuses.push((await fetch(url + path)).status);
  }
  const large = await fetch(`${url}/v1/refunds`, { method: "POST", body: "x".repeat(2_000_000) }).catch(
    () => null,
  );
  expect(statuses).toEqual([401, 401, 401]);
  expect(large?.status ?? 413).toBe(413);
  expect((await stripe.events.list()).data).toEqual([]);
});
