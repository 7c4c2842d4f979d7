import { askedIn, type ListShape } from "~/lib/lists/list-page";

/** - `named`: somebody has it, or was asked to. - `unnamed`: nobody's yet. - `transferred`: it went from somebody to another. */
export const ticketFilters = ["named", "unnamed", "cancelled", "transferred"] as const;

const shape = {
  path: "/desk/tickets",
  sorts: { since: "instant", name: "text" },
  filters: {
    state: ticketFilters,
    content: "content",
    mode: ["COHORT", "SELF_PACED"],
    cohort: "id",
    from: "day",
    until: "day",
  },
} as const satisfies Omit<ListShape, "first">;
const sortedBy = (first: { by: "since" | "name"; isDescending: boolean }) => ({ ...shape, first }) as const;

/** Tickets, and the seats for which one is to come: the newest first. */
export const ticketList = sortedBy({ by: "since", isDescending: true });

/** Those of a group: by name. A name stands with the ticket or the offer of a seat, so only what is few is sorted by it. */
const ticketsOfGroup = sortedBy({ by: "name", isDescending: false });

/** The list that an address asks for, and the address as that list reads it. */
export function ticketListIn(address: URLSearchParams): {
  shape: typeof ticketList;
  search: URLSearchParams;
} {
  if (askedIn(ticketsOfGroup, address).filters.cohort) return { shape: ticketsOfGroup, search: address };
  const search = new URLSearchParams(address);
  if (/^-?name$/.test(search.get("sort") ?? "")) search.delete("sort");
  return { shape: ticketList, search };
}
