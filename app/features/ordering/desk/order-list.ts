import type { ListShape } from "~/lib/lists/list-page";

/**
 * What the list of orders can be narrowed to: a status, those that staff should look at, those on invoice whose time is over without an
 * invoice, those whose invoice waits for something, and those that the buyer's bank disputes.
 */
export const orderFilters = [
  "look",
  "holdEnded",
  "noInvoice",
  "disputed",
  "ON_INVOICE",
  "PENDING",
  "PROCESSING",
  "PAID",
  "EXPIRED",
  "CANCELLED",
] as const;

const sorts = { ordered: "instant", amount: "number", due: "instant" } as const;
const first = { by: "ordered", isDescending: true } as const;
const of = { organisation: "id", cohort: "id", from: "day", until: "day" } as const;

export const orderList = {
  path: "/desk/orders",
  sorts,
  first,
  filters: { status: orderFilters, way: ["ONLINE", "INVOICE"], ...of },
} as const satisfies ListShape;

/** What became of a quote. */
export const quoteFilters = ["open", "acceptedToday", "accepted", "lapsed"] as const;

/** Orders that began as a quote, whatever became of them. */
export const quoteList = {
  path: "/desk/quotes",
  sorts,
  first,
  filters: { state: quoteFilters, ...of },
} as const satisfies ListShape;
