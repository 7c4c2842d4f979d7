import path from "node:path";
import type { Env } from "~/platform/env";

const webhookSecret = "whsec_local";

/**
 * Starts our own stand-in for Stripe, on the port after the site's. It reaches the site on loopback, under the name in
 * `PUBLIC_URL`: the site answers to no other. Returns the settings that point at it, and how to stop it.
 */
export async function startPaymentDouble({
  PORT,
  PUBLIC_URL,
  DATA_DIR,
}: Pick<Env, "PORT" | "PUBLIC_URL" | "DATA_DIR">) {
  const { createStripeDouble } = await import("./stripe-double");
  const double = createStripeDouble({
    webhookUrl: `http://127.0.0.1:${PORT}/webhooks/stripe`,
    ...(PUBLIC_URL ? { webhookHost: new URL(PUBLIC_URL).host } : {}),
    webhookSecret,
    port: PORT === 65_535 ? PORT - 1 : PORT + 1,
    stateFile: path.join(DATA_DIR, "payments.json"),
  });
  await double.listen();
  return {
    settings: {
      STRIPE_SECRET_KEY: "sk_test_local",
      STRIPE_WEBHOOK_SECRET: webhookSecret,
      STRIPE_API_BASE: double.url,
    },
    close: () => double.close(),
  };
}
