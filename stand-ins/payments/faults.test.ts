import { expect, test } from "vitest";
import { clientOf, startRig } from "./rig";

const CREATE = "POST /v1/checkout/sessions";

test("the next calls of one operation fail before anything is done, and only those", async () => {
  const { create, double, stripe } = await startRig();
  double.faults.onCalls(CREATE, { answer: "error", times: 2 });
  await expect(create()).rejects.toMatchObject({ statusCode: 500 });
  expect((await stripe.events.list()).data).toEqual([]);
  await expect(create()).rejects.toMatchObject({ statusCode: 500 });
  expect(double.state.checkouts.size).toBe(0);
  expect((await create()).status).toBe("open");
});

test("the SDK's own retry overcomes one failure", async () => {
  const { double, url, params } = await startRig();
  double.faults.onCalls(CREATE, { answer: "error", status: 503 });
  const session = await clientOf(url, { maxNetworkRetries: 1 }).checkout.sessions.create(params());
  expect([...double.state.checkouts.keys()]).toEqual([session.id]);
});

test.each([
  ["before", 0],
  ["after", 1],
] as const)("a call can stay without an answer, %s the work is done", async (when, sessions) => {
  const { double, url, params } = await startRig();
  double.faults.onCalls(CREATE, { answer: "silence", when });
  const call = clientOf(url, { timeout: 100 }).checkout.sessions.create(params());
  await expect(call).rejects.toMatchObject({ type: "StripeConnectionError" });
  expect(double.state.checkouts.size).toBe(sessions);
});

test.each([
  [400, "StripeInvalidRequestError"],
  [401, "StripeAuthenticationError"],
  [402, "StripeCardError"],
  [403, "StripePermissionError"],
  [409, "StripeAPIError"],
  [429, "StripeRateLimitError"],
])("an answer of %d on demand is the SDK's %s", async (status, type) => {
  const { create, double } = await startRig();
  double.faults.onCalls(CREATE, { answer: "error", status });
  await expect(create()).rejects.toMatchObject({ statusCode: status, type });
});
