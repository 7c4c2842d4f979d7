import type { ListShape } from "~/lib/lists/list-page";

/** What the list of bookings shows: what came in and waits, what went out and belongs to no order, what belongs to orders, what is set aside. */
export const entryFilters = ["in", "out", "matched", "setAside"] as const;
export type EntryFilter = (typeof entryFilters)[number];

export const entryList = {
  path: "/desk/payments/entries",
  sorts: { booked: "instant" },
  first: { by: "booked", isDescending: true },
  filters: { status: entryFilters, upload: "hash" },
} as const satisfies ListShape;
