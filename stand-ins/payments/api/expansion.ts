import type { Context } from "./context";
import { invalid } from "./refusal";

type Fields = Record<string, unknown>;

/** Which ids of which object can be replaced by the object itself: https://docs.stripe.com/api/expanding_objects */
const EXPANDABLE: Record<string, Record<string, "paymentIntents" | "charges" | "customers" | "lineItems">> = {
  "checkout.session": { line_items: "lineItems", payment_intent: "paymentIntents", customer: "customers" },
  payment_intent: { latest_charge: "charges", customer: "customers" },
  charge: { payment_intent: "paymentIntents", customer: "customers" },
  refund: { charge: "charges", payment_intent: "paymentIntents" },
  dispute: { charge: "charges", payment_intent: "paymentIntents" },
};

/** Returns `object` with each path of `paths` filled in; for a list a path starts with `data.`. */
export function expand(context: Context, object: object, paths: string[] = []) {
  return paths.reduce<object>((grown, path) => fill(context, grown as Fields, path.split("."), path), object);
}

function fill(context: Context, object: Fields, [name = "", ...rest]: string[], path: string): Fields {
  if (name === "data" && Array.isArray(object.data) && rest.length > 0) {
    return { ...object, data: object.data.map((item: Fields) => fill(context, item, rest, path)) };
  }
  const table = EXPANDABLE[String(object.object)]?.[name];
  if (!table) throw invalid(`This property cannot be expanded (${path}).`, "expand");
  const value = typeof object[name] === "object" ? object[name] : lookUp(context, table, object, name);
  if (rest.length === 0 || !value) return { ...object, [name]: value };
  return { ...object, [name]: fill(context, value as Fields, rest, path) };
}

function lookUp({ state }: Context, table: string, object: Fields, name: string) {
  const id = String(table === "lineItems" ? object.id : object[name]);
  if (table === "paymentIntents") return state.paymentIntents.get(id);
  if (table === "charges") return state.charges.get(id);
  if (table === "customers") return state.customers.get(id);
  const url = `/v1/checkout/sessions/${id}/line_items`;
  return { object: "list", url, has_more: false, data: state.checkouts.get(id)?.lineItems ?? [] };
}
