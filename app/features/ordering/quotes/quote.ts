import type { OrderEventKind, OrderStatus } from "../orders/order";

/**
 * What a quote is, whatever became of the order since.
 * - `open`: it can be accepted. - `lapsed`: its time is over. - `accepted`: somebody took it up. - `withdrawn`: whoever made it took it back.
 */
export type QuoteState = "open" | "lapsed" | "accepted" | "withdrawn";

export interface QuoteFacts {
  status: OrderStatus;
  acceptedAt: Date | null;
  expiresAt: Date;
  events: readonly OrderEventKind[];
}

/** What the quote is that an order began as. */
export function quoteState({ status, acceptedAt, expiresAt, events }: QuoteFacts, now: Date): QuoteState {
  if (acceptedAt) return "accepted";
  if (events.includes("quoteWithdrawn")) return "withdrawn";
  return status === "QUOTED" && expiresAt >= now ? "open" : "lapsed";
}

/** Whether an order began as a quote. */
export const beganAsQuote = ({ quoteTokenHash }: { quoteTokenHash: string | null }): boolean =>
  quoteTokenHash !== null;
