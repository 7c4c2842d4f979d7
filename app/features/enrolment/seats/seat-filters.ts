import { pageIn, typedIn } from "~/lib/list-address";
import { groupKey, groupOfKey, type SeatGroupName } from "../seat-groups/seat-groups";
import { type SeatState } from "./seat";

/** What a list of seats can be narrowed to: a state, or `ended`: nobody's, after somebody declined it or it was taken back. */
export const seatFilters = ["held", "free", "offered", "accepted", "ended"] as const;
export type SeatFilter = (typeof seatFilters)[number];

export interface SeatFilters {
  group: SeatGroupName | null;
  state: SeatFilter | null;
  /** Beginnings of words in a name or address. */
  q: string;
  page: number;
}

export const isState = (filter: SeatFilter): filter is Exclude<SeatFilter, "ended"> & SeatState =>
  filter !== "ended";

/** The filters of a list's address; what is none is left out. */
export function seatFiltersIn(search: URLSearchParams): SeatFilters {
  return {
    group: groupOfKey(search.get("group") ?? ""),
    state: seatFilters.find((one) => one === search.get("state")) ?? null,
    q: typedIn(search.get("q")),
    page: pageIn(search.get("page")),
  };
}

/** The same as they stand in an address. */
export const seatSearch = ({ group, state, q, page }: SeatFilters) => ({
  group: group && groupKey(group),
  state,
  q,
  page: page > 1 ? page : null,
});
