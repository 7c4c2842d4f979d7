import type { ListShape } from "~/lib/lists/list-page";
import { allInstruments } from "../../instruments";

/** What the list of an organisation's pieces can be narrowed to, beside the instrument. */
export const teamWorkFilters = ["withoutEditor"] as const;

/** The pieces of an organisation, last changed first. */
export const teamWorkList = (organisationId: string) =>
  ({
    path: teamWorkPath(organisationId),
    sorts: { changed: "instant", title: "text" },
    first: { by: "changed", isDescending: true },
    filters: { state: teamWorkFilters, kind: allInstruments().map(({ id }) => id) },
  }) as const satisfies ListShape;

/** The page with the pieces of an organisation, and what stands below it. */
export const teamWorkPath = (organisationId: string, below = "") =>
  `/organisation/${organisationId}/work${below}`;
