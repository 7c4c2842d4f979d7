import type Stripe from "stripe";
import { invalid, noSuch } from "./refusal";

interface ListParams {
  limit?: number;
  starting_after?: string;
  ending_before?: string;
  created?: number | Stripe.RangeQueryParam;
}

/** One page, newest first, as https://docs.stripe.com/api/pagination describes. `rows` are oldest first. */
export function listOf<T extends { id: string; created?: number }>(
  url: string,
  rows: Iterable<T>,
  { limit = 10, starting_after: after, ending_before: before, created }: ListParams,
) {
  if (limit < 1 || limit > 100)
    throw invalid("Invalid limit: must be between 1 and 100", "limit", "parameter_invalid_integer");
  const all = [...rows].filter((row) => isWithin(row.created ?? 0, created)).reverse();
  const position = (id: string, param: string) => {
    const index = all.findIndex((row) => row.id === id);
    if (index < 0) throw noSuch("object", id, param);
    return index;
  };
  const start = after === undefined ? 0 : position(after, "starting_after") + 1;
  const end = before === undefined ? all.length : position(before, "ending_before");
  // Going back, the page is the one right before the object named.
  const from = before === undefined ? start : Math.max(start, end - limit);
  const data = all.slice(from, Math.min(from + limit, end));
  const hasMore = before === undefined ? from + data.length < end : from > start;
  return { object: "list", url, has_more: hasMore, data };
}

function isWithin(created: number, range: ListParams["created"]) {
  if (range === undefined) return true;
  if (typeof range === "number") return created === range;
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = range;
  return created > gt && created >= gte && created < lt && created <= lte;
}
