import Stripe from "stripe";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { stripe } from "./stripe-client.server";
import { fulfil } from "../checkout/fulfil.server";
import { recordReturnsOf } from "../reconciliation/record-returns.server";

export type Reception = "handled" | "ignored" | "badSignature";

/** Stripe refuses signatures older than this; ones from as far in the future are refused here. Seconds. */
const tolerance = 300;

/**
 * Takes in a webhook event (https://docs.stripe.com/webhooks). `body` is the raw text that was signed. What it says of a
 * payment is never believed: it only tells which checkout or payment to ask Stripe about. An id is handled once; one that
 * failed is handled again when Stripe repeats it. Throws on a fault, so that Stripe does.
 */
export async function receiveStripeEvent(body: string, signature: string | null): Promise<Reception> {
  const event = verify(body, signature);
  if (!event) return "badSignature";
  const handle = handlerOf(event);
  if (!handle) return "ignored";
  if (await wasHandled(event)) return "handled";
  await handle();
  await db.stripeEvent.updateMany({ where: { id: event.id, handledAt: null }, data: { handledAt: now() } });
  return "handled";
}

/** Writes down that an event came, also when it came before; Prisma cannot say that of two that come at once. */
async function wasHandled({ id, type, created }: Stripe.Event): Promise<boolean> {
  const [row] = await db.$queryRaw<{ isHandled: boolean }[]>`
    insert into "StripeEvent" as known (id, type, "createdAt", "receivedAt")
    values (${id}, ${type}, ${new Date(created * 1_000)}, ${now()})
    on conflict (id) do update set type = known.type returning known."handledAt" is not null as "isHandled"`;
  return row!.isHandled;
}

function verify(body: string, signature: string | null): Stripe.Event | null {
  if (!signature || !env.STRIPE_WEBHOOK_SECRET) return null;
  const times = [...signature.matchAll(/(?:^|,)t=(\d+)(?=,|$)/g)].map(([, seconds]) => Number(seconds));
  const latest = Math.max(now().getTime(), Date.now()) / 1000 + tolerance;
  if (times.length !== 1 || times[0]! > latest) return null;
  try {
    return stripe().webhooks.constructEvent(body, signature, env.STRIPE_WEBHOOK_SECRET, tolerance);
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError)
      return null;
    throw error;
  }
}

/** What to do about an event; null for types that mean nothing here. */
function handlerOf(event: Stripe.Event): (() => Promise<unknown>) | null {
  switch (event.type) {
    case "checkout.session.completed":
    case "checkout.session.async_payment_succeeded":
    case "checkout.session.async_payment_failed":
    case "checkout.session.expired":
      return () => fulfil(event.data.object.id);
    case "charge.refunded":
    case "refund.updated":
    case "refund.failed":
    case "charge.dispute.created":
    case "charge.dispute.updated":
    case "charge.dispute.funds_withdrawn":
    case "charge.dispute.funds_reinstated":
    case "charge.dispute.closed": {
      const intent = event.data.object.payment_intent;
      return () => hearOfReturns(typeof intent === "string" ? intent : (intent?.id ?? ""));
    }
    default:
      return null;
  }
}

/** Money that went back of a payment. One that we have not heard of yet is taken in first, with what went back of it. */
async function hearOfReturns(paymentIntentId: string): Promise<void> {
  if (!paymentIntentId) return;
  const capture = await db.payment.findFirst({ where: { paymentIntentId, kind: "CAPTURE" } });
  if (capture) return recordReturnsOf(paymentIntentId);
  const sessions = await stripe().checkout.sessions.list({ payment_intent: paymentIntentId, limit: 1 });
  for (const { id } of sessions.data) await fulfil(id);
}
