import type { OrderStatus } from "~/features/ordering/orders/order";

/** What the page one returns to from paying has to tell. */
export type ReturnState = "paid" | "processing" | "open" | "failed" | "returned" | "unknown";

/**
 * From the order's status and history (newest first). `isKnown` is false when Stripe could not be asked: then an order that
 * is still open may have been paid.
 */
export function returnState(status: OrderStatus, kinds: readonly string[], isKnown: boolean): ReturnState {
  switch (status) {
    case "PAID":
      return "paid";
    case "PROCESSING":
      return "processing";
    case "EXPIRED":
    case "QUOTED":
    case "ON_INVOICE":
      return "failed";
    case "CANCELLED":
      return kinds.includes("refundStarted") ? "returned" : "failed";
    case "PENDING":
      return isKnown ? "open" : "unknown";
  }
}
