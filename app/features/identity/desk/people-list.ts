import type { ListShape } from "~/lib/lists/list-page";

/** The people at the desk: the staff, or those that are looked for; by name. */
export const peopleList = {
  path: "/desk/people",
  sorts: { name: "text" },
  first: { by: "name", isDescending: false },
  // As the box is sent: those with a closed account too.
  filters: { closed: ["on"] },
} as const satisfies ListShape;
