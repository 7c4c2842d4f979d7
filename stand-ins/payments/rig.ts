/** What the double's own tests share: the double, a webhook that verifies signatures, and the real SDK between them. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Stripe from "stripe";
import { onTestFinished } from "vitest";
import { createStripeDouble, type StripeDoubleOptions } from "./stripe-double";

const SECRET = "whsec_test";

/** Starts everything on free ports and stops it after the test. */
export async function startRig(options: Partial<StripeDoubleOptions> = {}) {
  const webhook = await startWebhook();
  const clock = { at: Date.parse("2027-01-12T09:00:00Z") };
  const double = createStripeDouble({
    webhookUrl: webhook.url,
    webhookSecret: SECRET,
    retryDelaysMs: [5, 5],
    now: () => new Date(clock.at),
    ...options,
  });
  onTestFinished(() => double.close());
  const url = await double.listen();
  const { received, answers, types } = webhook;
  return { double, url, clock, received, answers, types, ...sessionsOf(clientOf(url), clock) };
}

export const clientOf = (url: string, config: Stripe.StripeConfig = {}, key = "sk_test_local") =>
  new Stripe(key, {
    host: "127.0.0.1",
    port: new URL(url).port,
    protocol: "http",
    maxNetworkRetries: 0,
    telemetry: false,
    ...config,
  });

function sessionsOf(stripe: Stripe, clock: { at: number }) {
  const params = (
    more: Partial<Stripe.Checkout.SessionCreateParams> = {},
  ): Stripe.Checkout.SessionCreateParams => ({
    mode: "payment",
    line_items: [{ quantity: 2, price_data: priceOf(19_500) }],
    success_url: "http://localhost:3000/return?session={CHECKOUT_SESSION_ID}",
    cancel_url: "http://localhost:3000/cohorts/1",
    client_reference_id: "order-1",
    customer_email: "noor@example.nl",
    locale: "nl",
    metadata: { orderId: "order-1" },
    payment_intent_data: { metadata: { orderId: "order-1" } },
    expires_at: Math.floor(clock.at / 1000) + 31 * 60,
    ...more,
  });
  const create = (more?: Partial<Stripe.Checkout.SessionCreateParams>, options?: Stripe.RequestOptions) =>
    stripe.checkout.sessions.create(params(more), options);
  const paid = async (method = "ideal") => {
    const { id, url } = await create();
    await postForm(url ?? "", { method });
    return stripe.checkout.sessions.retrieve(id);
  };
  return { stripe, params, create, paid };
}

export const priceOf = (amount: number) => ({
  currency: "eur",
  unit_amount: amount,
  product_data: { name: "Anders kijken" },
  tax_behavior: "inclusive" as const,
});

/** Sends a form as a browser does, without following where it leads. */
export const postForm = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(url, { method: "POST", redirect: "manual", headers, body: new URLSearchParams(fields) });

/** Sends JSON to one of the double's controls. */
export const operate = (
  url: string,
  path: string,
  input: object = {},
  headers: Record<string, string> = {},
) =>
  fetch(`${url}/_double/${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(input),
  });

/** A webhook that accepts only what is signed. `answers` are the statuses of the next deliveries; 200 after those. */
async function startWebhook() {
  const received: Stripe.Event[] = [];
  const answers: number[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const signature = request.headers["stripe-signature"] ?? "";
      received.push(Stripe.webhooks.constructEvent(Buffer.concat(chunks), signature, SECRET));
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const types = () => received.map((event) => event.type);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, received, answers, types };
}
