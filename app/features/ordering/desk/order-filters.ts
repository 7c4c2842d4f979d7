export const orderFilters = ["PENDING", "PROCESSING", "PAID", "EXPIRED", "CANCELLED", "look"] as const;
/** What the list of orders can be narrowed to: a status, or those that staff should look at. */
export type OrderFilter = (typeof orderFilters)[number];
