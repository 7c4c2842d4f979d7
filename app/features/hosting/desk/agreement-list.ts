import type { ListShape } from "~/lib/lists/list-page";

/** Where an agreement stands, as the list can be narrowed to it. */
export const agreementFilters = ["draft", "offered", "current", "over", "ended"] as const;

export const agreementList = {
  path: "/desk/hosting",
  sorts: { since: "instant", until: "instant", organisation: "text" },
  first: { by: "since", isDescending: true },
  filters: { state: agreementFilters },
} as const satisfies ListShape;

/** The organisations that an agreement can be made with, as they were searched for; of the enquiry that it answers. */
export const organisationChoice = {
  path: "/desk/hosting/new",
  sorts: { since: "instant", name: "text", open: "number" },
  first: { by: "since", isDescending: true },
  filters: { enquiry: "id" },
} as const satisfies ListShape;
