/** What the buyer and the bank do: paying a checkout, and the later outcome of a delayed method. */
import type Stripe from "stripe";
import { shownMetadata } from "./checkout-rules";
import { findCheckout } from "./checkout-sessions";
import { newId, type Context } from "../api/context";
import { newCharge, newPaymentIntent } from "./payment-objects";
import { invalid, noSuch } from "../api/refusal";
import type { Checkout } from "../store";

/** Methods whose money comes days later: https://docs.stripe.com/payments/checkout/fulfillment#delayed-notification */
const DELAYED = ["sepa_debit"];

export interface Payment {
  method: string;
  /** The buyer's address, when the session did not name one. */
  email?: string | undefined;
  /** Lets the payment land although the session has expired, as a slow bank can make it. */
  late?: boolean | undefined;
}

export const isDelayed = (method: string) => DELAYED.includes(method);

/** Pays a checkout once: a second payment of a completed session changes nothing. */
export function payCheckout(context: Context, id: string, { method, email, late = false }: Payment) {
  const checkout = findCheckout(context, id);
  const { session } = checkout;
  if (session.status === "complete") return session;
  if (session.status === "expired" && !late) throw invalid("This Checkout Session has expired.");
  if (!session.payment_method_types.includes(method))
    throw invalid(`This session cannot be paid with ${method}.`, "method");

  const paid = context.faults.takePaymentFault();
  const amount = paid.amountCents ?? session.amount_total ?? 0;
  const currency = paid.currency ?? session.currency ?? "eur";
  const customerEmail = session.customer_email ?? email ?? null;
  const intent = newPaymentIntent(context, {
    amount,
    currency,
    method,
    customer: typeof session.customer === "string" ? session.customer : null,
    metadata: shownMetadata(checkout.paymentIntentData.metadata),
    description: checkout.paymentIntentData.description ?? null,
    receiptEmail: checkout.paymentIntentData.receipt_email ?? null,
  });
  context.save("paymentIntents", intent);
  const completed: Checkout = {
    ...checkout,
    session: {
      ...session,
      amount_total: amount,
      currency,
      payment_intent: intent.id,
      status: "complete",
      url: null,
      customer_details: detailsOf(customerEmail),
    },
  };
  if (isDelayed(method)) {
    context.save("checkouts", completed);
    context.record("payment_intent.processing", intent);
  } else {
    capture(context, completed, intent);
  }
  const { session: result } = findCheckout(context, id);
  context.record("checkout.session.completed", result);
  return result;
}

/** Tells the outcome of a delayed payment. Refuses when there is none under way. */
export function settlePayment(context: Context, id: string, outcome: "succeeded" | "failed") {
  const checkout = findCheckout(context, id);
  const intent = intentOf(context, checkout);
  if (intent?.status !== "processing") throw invalid("This session has no payment under way.", "session");
  if (outcome === "succeeded") {
    capture(context, checkout, intent);
    context.record("checkout.session.async_payment_succeeded", findCheckout(context, id).session);
  } else {
    const failed: Stripe.PaymentIntent = { ...intent, status: "requires_payment_method" };
    context.save("paymentIntents", failed);
    context.record("payment_intent.payment_failed", failed);
    context.record("checkout.session.async_payment_failed", checkout.session);
  }
  return findCheckout(context, id).session;
}

export function intentOf({ state }: Context, { session }: Checkout) {
  return typeof session.payment_intent === "string"
    ? state.paymentIntents.get(session.payment_intent)
    : undefined;
}

export function findPaymentIntent({ state }: Context, id: string, param = "intent") {
  const intent = state.paymentIntents.get(id);
  if (!intent) throw noSuch("payment_intent", id, param);
  return intent;
}

function capture(context: Context, checkout: Checkout, intent: Stripe.PaymentIntent) {
  const charge = newCharge(context, intent, checkout.session.customer_details?.email ?? null);
  const succeeded: Stripe.PaymentIntent = {
    ...intent,
    status: "succeeded",
    amount_received: intent.amount,
    latest_charge: charge.id,
    payment_method: newId("pm_"),
  };
  context.save("charges", charge);
  context.save("paymentIntents", succeeded);
  context.save("checkouts", { ...checkout, session: { ...checkout.session, payment_status: "paid" } });
  context.record("charge.succeeded", charge);
  context.record("payment_intent.succeeded", succeeded);
}

const detailsOf = (email: string | null): Stripe.Checkout.Session.CustomerDetails => ({
  address: null,
  business_name: null,
  email,
  individual_name: null,
  name: null,
  phone: null,
  tax_exempt: "none",
  tax_ids: [],
});
