import type Stripe from "stripe";
import { checkCheckoutParams, shownMetadata } from "./checkout-rules";
import { newId, type Context } from "../api/context";
import { invalid, noSuch } from "../api/refusal";
import type { Checkout } from "../store";

type Params = Stripe.Checkout.SessionCreateParams;

/** The methods that the double's account has turned on. SEPA direct debit is the delayed one. */
const ACCOUNT_METHODS = ["ideal", "card", "sepa_debit"];
const EURO_ONLY = ["ideal", "sepa_debit"];
const DAY = 24 * 60 * 60;

/** https://docs.stripe.com/api/checkout/sessions/create, `mode: payment` on Stripe's own page. */
export function createCheckout(context: Context, params: Params) {
  checkCheckoutParams(params, context.seconds());
  if (params.customer && !context.state.customers.has(params.customer)) {
    throw noSuch("customer", params.customer, "customer");
  }
  const lineItems = (params.line_items ?? []).map(lineItemOf);
  const currency = lineItems[0]?.currency ?? "eur";
  const session = newSession(context, params, {
    currency,
    amount: lineItems.reduce((sum, line) => sum + line.amount_total, 0),
    methods: methodsFor(params, currency),
  });
  const paymentIntentData = params.payment_intent_data ?? {};
  context.save("checkouts", { id: session.id, session, lineItems, paymentIntentData });
  return session;
}

export function findCheckout(context: Context, id: string): Checkout {
  const checkout = context.state.checkouts.get(id);
  if (!checkout) throw noSuch("checkout.session", id, "session");
  return checkout;
}

/** https://docs.stripe.com/api/checkout/sessions/expire: only an open session. */
export function expireCheckout(context: Context, id: string) {
  const checkout = findCheckout(context, id);
  const { status } = checkout.session;
  if (status !== "open") {
    const rule = 'Only Checkout Sessions with a status in ["open"] can be expired.';
    throw invalid(`${rule} This Checkout Session has a status of ${status}.`);
  }
  return expire(context, checkout);
}

/** Closes every open session whose time has come, as Stripe does by itself. */
export function expireDueCheckouts(context: Context) {
  for (const checkout of context.state.checkouts.values()) {
    if (checkout.session.status === "open" && checkout.session.expires_at <= context.seconds())
      expire(context, checkout);
  }
}

function expire(context: Context, checkout: Checkout) {
  const session: Stripe.Checkout.Session = { ...checkout.session, status: "expired", url: null };
  context.save("checkouts", { ...checkout, session });
  context.record("checkout.session.expired", session);
  return session;
}

function methodsFor(params: Params, currency: string) {
  const methods = ACCOUNT_METHODS.filter((method) => currency === "eur" || !EURO_ONLY.includes(method))
    .filter((method) => params.allowed_payment_method_types?.includes(method) ?? true)
    .filter((method) => !params.excluded_payment_method_types?.includes(method));
  if (methods.length === 0) {
    const advice =
      "Please ensure that you have activated payment methods compatible with your chosen currency.";
    throw invalid(
      `No valid payment method types for this Checkout Session. ${advice}`,
      "allowed_payment_method_types",
    );
  }
  return methods;
}

function lineItemOf({
  price_data: price,
  quantity = 1,
  metadata,
}: Stripe.Checkout.SessionCreateParams.LineItem) {
  const amount = (price?.unit_amount ?? 0) * quantity;
  const line: Stripe.LineItem = {
    id: newId("li_"),
    object: "item",
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency: price?.currency ?? "eur",
    description: price?.product_data?.name ?? null,
    metadata: shownMetadata(metadata),
    price: null,
    quantity,
  };
  return line;
}

function newSession(
  context: Context,
  params: Params,
  { currency, amount, methods }: { currency: string; amount: number; methods: string[] },
): Stripe.Checkout.Session {
  const id = newId("cs_test_");
  const created = context.seconds();
  return {
    id,
    object: "checkout.session",
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    amount_subtotal: amount,
    amount_total: amount,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: params.billing_address_collection ?? null,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created,
    currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: params.customer ?? null,
    customer_account: null,
    customer_creation: params.customer_creation ?? "if_required",
    customer_details: null,
    customer_email: params.customer_email ?? null,
    discounts: [],
    expires_at: params.expires_at ?? created + DAY,
    integration_identifier: params.integration_identifier ?? null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: params.locale ?? null,
    managed_payments: null,
    metadata: shownMetadata(params.metadata),
    mode: "payment",
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: "always",
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_method_types: methods,
    payment_status: "unpaid",
    permissions: null,
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: "open",
    submit_type: params.submit_type ?? null,
    subscription: null,
    success_url: params.success_url ?? null,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: "hosted_page",
    url: `${context.url()}/c/pay/${id}`,
    wallet_options: null,
  };
}
