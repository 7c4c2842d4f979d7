import type { ListShape } from "~/lib/lists/list-page";
import { enquiryKinds, enquiryStates } from "../enquiries/enquiry";

/** `waiting`: neither answered nor closed. */
export const enquiryFilters = ["waiting", ...enquiryStates] as const;

export const enquiryList = {
  path: "/desk/enquiries",
  sorts: { since: "instant", organisation: "text" },
  first: { by: "since", isDescending: true },
  filters: { state: enquiryFilters, kind: enquiryKinds },
} as const satisfies ListShape;
