import { heldUntil, type InvoiceFacts } from "../invoice-terms/invoice-terms";
import { type QuoteFacts, quoteState } from "../quotes/quote";

/**
 * Where an organisation's order stands, as its managers see it and with what they do next.
 * - `toSend`: the invoice goes out at its moment. - `delayed`: that moment passed, and something is missing. - `holdEnded`: no invoice could be made in time.
 * - `released`: staff gave its seats free. - `unpaid`: nobody paid online.
 */
export const teamOrderStates = [
  "quoteOpen",
  "quoteLapsed",
  "quoteWithdrawn",
  "numberToCome",
  "toSend",
  "delayed",
  "holdEnded",
  "invoiced",
  "overdue",
  "toPay",
  "processing",
  "paid",
  "unpaid",
  "released",
  "cancelled",
] as const;
export type TeamOrderState = (typeof teamOrderStates)[number];

export interface StateFacts extends QuoteFacts, InvoiceFacts {
  beganAsQuote: boolean;
  invoiceFrom: Date | null;
}

/** Where it stands now. */
export function teamOrderState(order: StateFacts, now: Date): TeamOrderState {
  switch (order.status) {
    case "QUOTED":
      return quoteState(order, now) === "open" ? "quoteOpen" : "quoteLapsed";
    case "ON_INVOICE":
      return onInvoice(order, now);
    case "PENDING":
      return "toPay";
    case "PROCESSING":
      return "processing";
    case "PAID":
      return "paid";
    case "CANCELLED":
      return "cancelled";
    case "EXPIRED":
      return ended(order, now);
  }
}

function onInvoice(order: StateFacts, now: Date): TeamOrderState {
  if (order.dueAt) return order.dueAt < now ? "overdue" : "invoiced";
  if (heldUntil(order) < now) return "holdEnded";
  if (order.awaitsPurchaseOrder) return "numberToCome";
  return order.invoiceFrom && order.invoiceFrom > now ? "toSend" : "delayed";
}

function ended(order: StateFacts, now: Date): TeamOrderState {
  if (order.events.includes("holdReleased")) return "released";
  if (!order.beganAsQuote) return "unpaid";
  return quoteState(order, now) === "withdrawn" ? "quoteWithdrawn" : "quoteLapsed";
}

/** Whether its number and reference can still be written: until the invoice is made. */
export const mayGivePurchaseOrder = (state: TeamOrderState): boolean =>
  ["quoteOpen", "numberToCome", "toSend", "delayed", "holdEnded"].includes(state);

/** Whether the number is what an order waits for: giving it is then the next step. */
export const isAwaited = ({
  state,
  awaitsPurchaseOrder,
}: {
  state: TeamOrderState;
  awaitsPurchaseOrder: boolean;
}) => awaitsPurchaseOrder && (state === "numberToCome" || state === "holdEnded");

/** Whether nothing comes of it any more. */
export const isOver = (state: TeamOrderState): boolean =>
  ["quoteLapsed", "quoteWithdrawn", "unpaid", "released", "cancelled"].includes(state);
