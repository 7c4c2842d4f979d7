// Stripe's side of an order: everything that is asked of Checkout stands here. Never called inside a transaction.
import Stripe from "stripe";
import type { Locale } from "~/i18n/locale";
import { siteById } from "~/platform/site/sites.server";
import { isId } from "~/platform/db/ids.server";
import { stripe } from "./stripe-client.server";
import type { CheckoutFacts, CheckoutState } from "~/features/ordering/orders/order";

export interface CheckoutRequest {
  orderId: string;
  orderNumber: string;
  /** VAT included. */
  amountCents: number;
  currency: string;
  locale: Locale;
  expiresAt: Date;
  email: string;
  title: string;
  description: string;
  /** Where Stripe leads back to who does not pay. */
  backPath: string;
  /** The id of the site where it is bought: Stripe leads back there. */
  site: string;
}

/**
 * Opens the payment page of an order (https://docs.stripe.com/api/checkout/sessions/create). The order's id is the idempotency
 * key: asked again with the same order, Stripe answers with the same page. Throws Stripe's error.
 */
export async function openCheckout(order: CheckoutRequest): Promise<{ sessionId: string; url: string }> {
  const { origin } = siteById(order.site);
  const session = await stripe().checkout.sessions.create(
    {
      mode: "payment",
      submit_type: "pay",
      locale: order.locale,
      client_reference_id: order.orderId,
      customer_email: order.email,
      metadata: { orderId: order.orderId },
      payment_intent_data: { metadata: { orderId: order.orderId }, description: order.orderNumber },
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency: order.currency.toLowerCase(),
            unit_amount: order.amountCents,
            tax_behavior: "inclusive",
            // Stripe refuses an empty description.
            product_data: { name: order.title, description: order.description || undefined },
          },
        },
      ],
      expires_at: Math.floor(order.expiresAt.getTime() / 1000),
      success_url: `${origin}/checkout/return?session_id={CHECKOUT_SESSION_ID}`,
      cancel_url: origin + order.backPath,
    },
    { idempotencyKey: order.orderId },
  );
  if (!session.url) throw new Error(`Stripe gave no address for checkout ${session.id}`);
  return { sessionId: session.id, url: session.url };
}

/** Stripe answered with an error, or not at all: whatever was asked, it was not done or is not known to be. */
export const isStripeError = (error: unknown): error is Stripe.errors.StripeError =>
  error instanceof Stripe.errors.StripeError;

/**
 * Stripe cannot be reached, is slow, at fault, or busy with the same request (409): trying again later makes sense.
 */
export const isStripeDown = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeConnectionError ||
  error instanceof Stripe.errors.StripeRateLimitError ||
  error instanceof Stripe.errors.StripeAPIError;

/** Stripe read the request and will not do it, now or later. */
export const isRefusedByStripe = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError ||
  error instanceof Stripe.errors.StripeIdempotencyError;

const isUnknownAtStripe = (error: unknown) =>
  error instanceof Stripe.errors.StripeInvalidRequestError && error.code === "resource_missing";

/** What Stripe has of a checkout now; null when it does not know the id. Throws when Stripe cannot answer. */
export async function readCheckout(sessionId: string): Promise<CheckoutFacts | null> {
  try {
    return factsOf(
      await stripe().checkout.sessions.retrieve(sessionId, { expand: ["payment_intent.latest_charge"] }),
    );
  } catch (error) {
    if (isUnknownAtStripe(error)) return null;
    throw error;
  }
}

/** Closes a payment page so that nobody can pay any more; one that has ended by itself is left alone. */
export async function closeCheckout(sessionId: string): Promise<void> {
  try {
    await stripe().checkout.sessions.expire(sessionId);
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
  }
}

function factsOf(session: Stripe.Checkout.Session): CheckoutFacts {
  const intent = typeof session.payment_intent === "object" ? session.payment_intent : null;
  const state = stateOf(session, intent);
  const orderId = session.metadata?.orderId;
  const charge = typeof intent?.latest_charge === "object" ? intent.latest_charge : null;
  return {
    sessionId: session.id,
    state,
    orderId: isId(orderId) ? orderId : null,
    amountCents: (state === "paid" ? intent?.amount_received : undefined) ?? session.amount_total ?? 0,
    currency: (intent?.currency ?? session.currency ?? "").toUpperCase(),
    paymentIntentId: intent?.id ?? "",
    method: charge?.payment_method_details?.type ?? null,
    returnedCents: charge?.amount_refunded ?? 0,
    isDisputed: charge?.disputed ?? false,
  };
}

/** https://docs.stripe.com/payments/checkout/fulfillment: `complete` with `unpaid` is a method that confirms later. */
function stateOf(session: Stripe.Checkout.Session, intent: Stripe.PaymentIntent | null): CheckoutState {
  if (session.payment_status === "paid") return "paid";
  if (session.status === "open") return "open";
  if (session.status === "expired") return "expired";
  return intent?.status === "requires_payment_method" || intent?.status === "canceled"
    ? "failed"
    : "processing";
}
