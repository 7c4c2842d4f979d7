import type Stripe from "stripe";

/**
 * The operations of Stripe's API that the double answers, each with the parameters it takes.
 * `generate-schema.mjs` turns these types into `schema.json`; an operation that is not here is refused.
 * Names are Stripe's own: https://docs.stripe.com/api
 */
export interface Operations {
  "POST /v1/checkout/sessions": Stripe.Checkout.SessionCreateParams;
  "GET /v1/checkout/sessions": Stripe.Checkout.SessionListParams;
  "GET /v1/checkout/sessions/{id}": Stripe.Checkout.SessionRetrieveParams;
  "GET /v1/checkout/sessions/{id}/line_items": Stripe.Checkout.SessionListLineItemsParams;
  "POST /v1/checkout/sessions/{id}/expire": Stripe.Checkout.SessionExpireParams;
  "GET /v1/payment_intents/{id}": Stripe.PaymentIntentRetrieveParams;
  "POST /v1/refunds": Stripe.RefundCreateParams;
  "GET /v1/refunds": Stripe.RefundListParams;
  "GET /v1/refunds/{id}": Stripe.RefundRetrieveParams;
  "GET /v1/disputes": Stripe.DisputeListParams;
  "GET /v1/disputes/{id}": Stripe.DisputeRetrieveParams;
  "POST /v1/customers": Stripe.CustomerCreateParams;
  "GET /v1/customers/{id}": Stripe.CustomerRetrieveParams;
  "GET /v1/events": Stripe.EventListParams;
  "GET /v1/events/{id}": Stripe.EventRetrieveParams;
}

export type Operation = keyof Operations;
