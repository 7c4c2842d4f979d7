/** What Stripe refuses in a new Checkout Session beyond its types, from https://docs.stripe.com/api/checkout/sessions/create */
import type Stripe from "stripe";
import { invalid } from "../api/refusal";

type Params = Stripe.Checkout.SessionCreateParams;

const MINUTES_30 = 30 * 60;
const HOURS_24 = 24 * 60 * 60;
/** https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts */
const LEAST_AMOUNT = 50;
const MOST_AMOUNT = 99_999_999;

/** Parameters that change what is paid or how, and that the double cannot imitate: better refused than ignored. */
const NOT_IMITATED = [
  "discounts",
  "optional_items",
  "shipping_options",
  "subscription_data",
  "setup_intent_data",
] as const;
const NOT_IMITATED_IN_LINE = ["price", "tax_rates", "adjustable_quantity"] as const;

const currencies = new Set(Intl.supportedValuesOf("currency").map((currency) => currency.toLowerCase()));

/** Throws the refusal of the first rule that is broken. `seconds` is the present instant. */
export function checkCheckoutParams(params: Params, seconds: number) {
  checkImitated(params);
  checkLineItems(params.line_items ?? []);
  checkUrl("success_url", params.success_url);
  if (!params.success_url)
    throw invalid("Missing required param: success_url.", "success_url", "parameter_missing");
  checkUrl("cancel_url", params.cancel_url);
  checkCustomer(params);
  checkExpiry(params.expires_at, seconds);
  checkMetadata("metadata", params.metadata);
  checkMetadata("payment_intent_data[metadata]", params.payment_intent_data?.metadata);
  if ((params.client_reference_id?.length ?? 0) > 200) {
    throw invalid("Invalid string: must be at most 200 characters", "client_reference_id");
  }
}

/** The refusal of something real that the double has no imitation of. */
const notImitated = (param: string) =>
  invalid(`The local payment double does not imitate \`${param}\`.`, param);

function checkImitated(params: Params) {
  if ((params.mode ?? "payment") !== "payment") throw notImitated("mode");
  if ((params.ui_mode ?? "hosted_page") !== "hosted_page") throw notImitated("ui_mode");
  if (params.automatic_tax?.enabled) throw notImitated("automatic_tax");
  const unknown = NOT_IMITATED.find((name) => params[name] !== undefined);
  if (unknown) throw notImitated(unknown);
}

function checkLineItems(lines: Stripe.Checkout.SessionCreateParams.LineItem[]) {
  if (lines.length === 0)
    throw invalid("Missing required param: line_items.", "line_items", "parameter_missing");
  if (lines.length > 100) throw invalid("You can pass at most 100 line items.", "line_items");
  const currency = lines[0]?.price_data?.currency;
  let total = 0;
  lines.forEach((line, index) => {
    const at = `line_items[${index}]`;
    const unknown = NOT_IMITATED_IN_LINE.find((name) => line[name] !== undefined);
    if (unknown) throw notImitated(`${at}[${unknown}]`);
    const price = line.price_data;
    if (!price)
      throw invalid(`You must specify either \`price\` or \`price_data\`.`, at, "parameter_missing");
    if (!currencies.has(price.currency))
      throw invalid(`Invalid currency: ${price.currency}`, `${at}[price_data][currency]`);
    if (price.currency !== currency)
      throw invalid("All line items must have the same currency.", "line_items");
    if (!price.product_data?.name?.trim()) {
      throw invalid(
        "Missing required param: name.",
        `${at}[price_data][product_data][name]`,
        "parameter_missing",
      );
    }
    total +=
      checkAmount(price.unit_amount, `${at}[price_data][unit_amount]`) * checkQuantity(line.quantity, at);
  });
  if (total > MOST_AMOUNT) throw invalid("The total amount is too large.", "line_items", "amount_too_large");
  if (total < LEAST_AMOUNT) {
    const message = `The Checkout Session's total amount due must add up to at least 0.50 ${currency}`;
    throw invalid(message, "line_items", "amount_too_small");
  }
}

function checkAmount(amount: number | undefined, param: string) {
  if (amount === undefined) throw invalid("Missing required param: unit_amount.", param, "parameter_missing");
  if (amount < 0 || amount > MOST_AMOUNT)
    throw invalid("Invalid non-negative integer", param, "parameter_invalid_integer");
  return amount;
}

function checkQuantity(quantity: number | undefined, at: string) {
  const param = `${at}[quantity]`;
  if (quantity === undefined) throw invalid("Quantity is required.", param, "parameter_missing");
  if (quantity < 1)
    throw invalid("This value must be greater than or equal to 1.", param, "parameter_invalid_integer");
  return quantity;
}

function checkUrl(param: string, url: string | undefined) {
  if (url === undefined) return;
  const scheme = URL.canParse(url) ? new URL(url).protocol : "";
  if (scheme !== "http:" && scheme !== "https:") throw invalid("Not a valid URL", param, "url_invalid");
}

function checkCustomer({ customer, customer_email: email }: Params) {
  if (customer !== undefined && email !== undefined) {
    throw invalid("You may only specify one of these parameters: customer, customer_email.", "customer");
  }
  if (email !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw invalid(`Invalid email address: ${email}`, "customer_email", "email_invalid");
  }
}

function checkExpiry(expiresAt: number | undefined, seconds: number) {
  if (expiresAt === undefined) return;
  const rule = "The `expires_at` timestamp must be";
  if (expiresAt < seconds + MINUTES_30) {
    throw invalid(`${rule} at least 30 minutes from Checkout Session creation.`, "expires_at");
  }
  if (expiresAt > seconds + HOURS_24) {
    throw invalid(`${rule} less than 24 hours from Checkout Session creation.`, "expires_at");
  }
}

/** https://docs.stripe.com/api/metadata: 50 keys of 40 characters, values of 500. */
export function checkMetadata(param: string, metadata: Stripe.MetadataParam | "" | null | undefined) {
  const entries = Object.entries(metadata || {});
  if (entries.length > 50) throw invalid("Metadata can have at most 50 keys.", param);
  for (const [key, value] of entries) {
    if (key.length > 40)
      throw invalid(`Metadata keys can have at most 40 characters: ${key}`, `${param}[${key}]`);
    if (String(value).length > 500) {
      throw invalid("Metadata values can have at most 500 characters.", `${param}[${key}]`);
    }
  }
}

/** What Stripe shows of metadata: text only, and no emptied keys. */
export const shownMetadata = (metadata: Stripe.MetadataParam | "" | null | undefined): Stripe.Metadata =>
  Object.fromEntries(
    Object.entries(metadata || {})
      .filter(([, value]) => value !== null && value !== "")
      .map(([key, value]) => [key, String(value)]),
  );
