import type { OrderStatus } from "~/features/ordering/orders/order";
import { closeCheckout } from "../stripe/checkout-session.server";
import { fulfil } from "./fulfil.server";

/**
 * Closes a payment page, so that nobody pays on it any more, and brings its order to where Stripe has it: paid already, under
 * way, or free again. Returns the order's status, or null when the checkout is not of this shop. Throws when Stripe or the
 * database fails.
 */
export async function endCheckout(sessionId: string): Promise<OrderStatus | null> {
  await closeCheckout(sessionId);
  return fulfil(sessionId);
}
