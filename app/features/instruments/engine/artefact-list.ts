import type { ListShape } from "~/lib/lists/list-page";

/** What somebody made, last changed first. */
export const artefactList = {
  path: "/my/work",
  sorts: { changed: "instant" },
  first: { by: "changed", isDescending: true },
  filters: {},
} as const satisfies ListShape;

/** The page of an artefact, and what stands below it. */
export const artefactPath = (
  id: string,
  below: "" | "/history" | "/delete" | "/save" | "/team" | ".pdf" | ".json" = "",
) => `/my/work/${id}${below}`;

/** Where one is begun. */
export const beginPath = (kind: string) => `/my/work/new/${kind}`;
