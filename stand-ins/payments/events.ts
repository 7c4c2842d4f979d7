import Stripe from "stripe";
import { newId } from "./api/context";
import type { Faults } from "./faults";
import type { Delivery, Store } from "./store";

/** Writes down an event and whether a fault keeps it from the webhook. Returns the ids to deliver: none, one, or one twice. */
export function recordEvent(
  store: Store,
  faults: Faults,
  { type, object, created }: { type: Stripe.Event.Type; object: Stripe.Event.Data.Object; created: number },
): string[] {
  const event = {
    id: newId("evt_"),
    object: "event",
    api_version: Stripe.API_VERSION,
    created,
    data: { object },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
  } as Stripe.Event;
  const chosen = faults.eventFaults(type);
  const status: Delivery["status"] = chosen.has("drop") ? "dropped" : chosen.has("hold") ? "held" : "pending";
  store.save("events", event);
  store.save("deliveries", { id: event.id, status });
  if (status !== "pending") return [];
  return chosen.has("duplicate") ? [event.id, event.id] : [event.id];
}
