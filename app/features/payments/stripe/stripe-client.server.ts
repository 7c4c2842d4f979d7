import Stripe from "stripe";
import { env } from "~/platform/env.server";

const TIMEOUT_MS = 10_000;

/** The key that calls to the local payment double carry; it opens nothing anywhere else. */
const LOCAL_KEY = "sk_test_local";

let made: { client: Stripe; key: string; base: string | undefined } | undefined;

/**
 * The client of Stripe's API: the real one with `STRIPE_SECRET_KEY`, the local payment double with `STRIPE_API_BASE`
 * (an http URL such as http://127.0.0.1:4242, set by the start itself). One client serves the whole process.
 *
 * A call that fails is tried twice more, with the same idempotency key, and gives up an attempt after 10 seconds. Never call
 * it inside a transaction. Throws when neither setting is there, and when a live key would go to the double.
 * https://docs.stripe.com/api?lang=node
 */
export function stripe(): Stripe {
  const { STRIPE_SECRET_KEY, STRIPE_API_BASE: base } = env;
  const key = STRIPE_SECRET_KEY ?? (base ? LOCAL_KEY : undefined);
  if (!key) throw new Error("Stripe needs STRIPE_SECRET_KEY, or the local payment double.");
  if (base && !/^(sk|rk)_test_/.test(key))
    throw new Error("A live Stripe key must not go to the local payment double.");
  if (made?.key !== key || made.base !== base) made = { client: createClient(key, base), key, base };
  return made.client;
}

function createClient(key: string, base: string | undefined) {
  return new Stripe(key, {
    ...(base ? addressOf(base) : {}),
    maxNetworkRetries: 2,
    timeout: TIMEOUT_MS,
    telemetry: false,
  });
}

function addressOf(base: string): Pick<Stripe.StripeConfig, "host" | "port" | "protocol"> {
  const { hostname, port, protocol } = new URL(base);
  const isPlain = protocol === "http:";
  return { host: hostname, port: port || (isPlain ? 80 : 443), protocol: isPlain ? "http" : "https" };
}
