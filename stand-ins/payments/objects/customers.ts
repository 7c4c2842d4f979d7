import type Stripe from "stripe";
import { checkMetadata, shownMetadata } from "./checkout-rules";
import { newId, type Context } from "../api/context";
import { noSuch } from "../api/refusal";

/** https://docs.stripe.com/api/customers/create: the fields a buyer has; the others are checked and not kept. */
export function createCustomer(context: Context, params: Stripe.CustomerCreateParams) {
  checkMetadata("metadata", params.metadata);
  const customer: Stripe.Customer = {
    id: newId("cus_"),
    object: "customer",
    balance: 0,
    created: context.seconds(),
    currency: null,
    default_source: null,
    delinquent: false,
    description: params.description ?? null,
    email: params.email ?? null,
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: shownMetadata(params.metadata),
    name: params.name ?? null,
    phone: params.phone ?? null,
    preferred_locales: params.preferred_locales ?? [],
    shipping: null,
    tax_exempt: params.tax_exempt || "none",
  };
  context.save("customers", customer);
  return customer;
}

export function findCustomer({ state }: Context, id: string) {
  const customer = state.customers.get(id);
  if (!customer) throw noSuch("customer", id);
  return customer;
}
