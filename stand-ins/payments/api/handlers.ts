import { createCheckout, expireCheckout, findCheckout } from "../objects/checkout-sessions";
import type { Context } from "./context";
import { createCustomer, findCustomer } from "../objects/customers";
import { findDispute } from "../objects/disputes";
import { listOf } from "./lists";
import type { Operation, Operations } from "./operations";
import { findPaymentIntent } from "../objects/payments";
import { noSuch } from "./refusal";
import { createRefund, findRefund } from "../objects/refunds";

type Handlers = { [O in Operation]: (context: Context, params: Operations[O], id: string) => object };

/** What each operation does. Handlers are synchronous, so no request sees another one half done. */
export const handlers: Handlers = {
  "POST /v1/checkout/sessions": createCheckout,
  "GET /v1/checkout/sessions": ({ state }, params) =>
    listOf(
      "/v1/checkout/sessions",
      [...state.checkouts.values()]
        .map((checkout) => checkout.session)
        .filter((session) => !params.status || session.status === params.status)
        .filter((session) => !params.payment_intent || session.payment_intent === params.payment_intent)
        .filter((session) => !params.customer || session.customer === params.customer),
      params,
    ),
  "GET /v1/checkout/sessions/{id}": (context, _params, id) => findCheckout(context, id).session,
  "GET /v1/checkout/sessions/{id}/line_items": (context, params, id) =>
    listOf(
      `/v1/checkout/sessions/${id}/line_items`,
      [...findCheckout(context, id).lineItems].reverse(),
      params,
    ),
  "POST /v1/checkout/sessions/{id}/expire": (context, _params, id) => expireCheckout(context, id),
  "GET /v1/payment_intents/{id}": (context, _params, id) => findPaymentIntent(context, id),
  "POST /v1/refunds": createRefund,
  "GET /v1/refunds": ({ state }, params) =>
    listOf(
      "/v1/refunds",
      [...state.refunds.values()]
        .filter((refund) => !params.charge || refund.charge === params.charge)
        .filter((refund) => !params.payment_intent || refund.payment_intent === params.payment_intent),
      params,
    ),
  "GET /v1/refunds/{id}": (context, _params, id) => findRefund(context, id),
  "GET /v1/disputes": ({ state }, params) =>
    listOf(
      "/v1/disputes",
      [...state.disputes.values()]
        .filter((dispute) => !params.charge || dispute.charge === params.charge)
        .filter((dispute) => !params.payment_intent || dispute.payment_intent === params.payment_intent),
      params,
    ),
  "GET /v1/disputes/{id}": (context, _params, id) => findDispute(context, id),
  "POST /v1/customers": createCustomer,
  "GET /v1/customers/{id}": (context, _params, id) => findCustomer(context, id),
  "GET /v1/events": ({ state }, { type, types, ...params }) => {
    const wanted = type ? [type] : types;
    const events = [...state.events.values()].filter((event) => wanted?.includes(event.type) ?? true);
    return listOf("/v1/events", events, params);
  },
  "GET /v1/events/{id}": ({ state }, _params, id) => {
    const event = state.events.get(id);
    if (!event) throw noSuch("event", id);
    return event;
  },
};

const routes = (Object.keys(handlers) as Operation[]).map((operation) => {
  const [method, path = ""] = operation.split(" ");
  return { operation, method, pattern: new RegExp(`^${path.replace("{id}", "([^/]+)")}$`) };
});

/** Finds the operation and the id in the path, or nothing when Stripe has it and the double does not. */
export function findOperation(
  method: string,
  path: string,
): { operation: Operation; id: string } | undefined {
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(path) : null;
    if (match) return { operation: route.operation, id: match[1] ?? "" };
  }
  return undefined;
}

/** Runs one operation with parameters that have been checked. */
export const runOperation = <O extends Operation>(
  operation: O,
  context: Context,
  params: Operations[O],
  id: string,
) => handlers[operation](context, params, id);
