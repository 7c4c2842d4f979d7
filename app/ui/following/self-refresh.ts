// A page that shows work under way asks for itself anew when its reader says so, for some minutes: never unasked, because it would take
// away from where somebody reads (WCAG 2.2.1, 3.2.5).
import { listAddress } from "~/lib/list-address";

const seconds = 5;
/** Two minutes: by then a worker is done, or somebody should look why not. */
export const mostRefreshes = 24;

/** How often the page at an address still asks for itself anew. */
export const refreshesLeft = (search: URLSearchParams): number => {
  const left = /^\d{1,2}$/.exec(search.get("follow") ?? "")?.[0] ?? "0";
  return Math.min(Number(left), mostRefreshes);
};

/** The `meta` of such a page. */
export const refreshMeta = ({ pathname, search }: { pathname: string; search: string }) => {
  const left = refreshesLeft(new URLSearchParams(search));
  if (left === 0) return [];
  return [{ httpEquiv: "refresh", content: `${seconds};url=${listAddress(pathname, { follow: left - 1 })}` }];
};
