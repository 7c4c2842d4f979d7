export const cohortFilters = ["upcoming", "DRAFT", "PUBLISHED", "CLOSED", "CANCELLED", "past"] as const;
/** What the list of cohorts can be narrowed to: what is to come, a status, or the past. */
export type CohortFilter = (typeof cohortFilters)[number];
