export const entryFilters = ["in", "out", "matched", "setAside"] as const;
/** What the list of bookings shows: what came in and waits, what went out and belongs to no order, what belongs to orders, what is set aside. */
export type EntryFilter = (typeof entryFilters)[number];
