import type { enquiryFilters } from "./enquiry-list";

/** What enquiries are, in SQL: of one called `e`, as `enquiryState` decides of a row. The list and the overview say it with the same words. */
export const enquiryIs: Record<(typeof enquiryFilters)[number], string[]> = {
  waiting: [`e."answeredAt" is null`, `e."closedAt" is null`],
  new: [`e."answeredAt" is null`, `e."closedAt" is null`, `e."assignedToId" is null`],
  assigned: [`e."answeredAt" is null`, `e."closedAt" is null`, `e."assignedToId" is not null`],
  answered: [`e."answeredAt" is not null`, `e."closedAt" is null`],
  closed: [`e."closedAt" is not null`],
};
