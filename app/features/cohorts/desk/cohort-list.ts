import type { ListShape } from "~/lib/lists/list-page";

/** What the list of groups can be narrowed to, beside what runs or is to come, which it shows unless something else is chosen. */
export const cohortFilters = [
  "DRAFT",
  "PUBLISHED",
  "CLOSED",
  "CANCELLED",
  "proposed",
  "cancelAsked",
  "past",
  "all",
] as const;
export type CohortFilter = (typeof cohortFilters)[number];

const shape = {
  path: "/desk/cohorts",
  sorts: { starts: "instant", seats: "number" },
  filters: {
    status: cohortFilters,
    content: "content",
    mode: ["ON_SITE", "ONLINE", "HYBRID"],
    language: ["nl", "en"],
    from: "day",
    until: "day",
  },
} as const satisfies Omit<ListShape, "first">;

/** Groups that run or are to come: soonest first. */
export const cohortList = { ...shape, first: { by: "starts", isDescending: false as boolean } } as const;

/** The list that an address asks for: whoever looks for others mostly looks back, so latest first. */
export const cohortListIn = (search: URLSearchParams): typeof cohortList =>
  cohortFilters.some((one) => one === search.get("status"))
    ? { ...cohortList, first: { by: "starts", isDescending: true } }
    : cohortList;
