import type { ListShape } from "~/lib/lists/list-page";

/** What the list of organisations can be narrowed to; those that were joined into another stand in a list of their own. */
export const organisationFilters = ["verified", "unverified", "owing", "joined"] as const;

const sorts = { since: "instant", name: "text", open: "number" } as const;
const first = { by: "since", isDescending: true } as const;

export const organisationList = {
  ...{ path: "/desk/organisations", sorts, first },
  filters: { status: organisationFilters },
} as const satisfies ListShape;

/** Those into which this one can be joined. */
export const joinList = (id: string) =>
  ({ path: `/desk/organisations/${id}/join`, sorts, first, filters: {} }) as const satisfies ListShape;

/** Who acts for this one. */
export const memberList = (id: string) =>
  ({
    path: `/desk/organisations/${id}`,
    sorts: { role: "number" },
    first: { by: "role", isDescending: false },
    filters: {},
  }) as const satisfies ListShape;
