import type { Belongings } from "../rows";
import { type RouteRule, routeTable } from "./route-table";

/** Every route of the table with its address for what somebody has. */
export function addressesOf(
  things: Belongings,
  wanted: (rule: RouteRule) => boolean = () => true,
): { id: string; path: string; rule: RouteRule }[] {
  return Object.entries(routeTable)
    .filter(([, rule]) => wanted(rule))
    .map(([id, rule]) => ({
      id,
      rule,
      path: typeof rule.path === "function" ? rule.path(things) : rule.path,
    }));
}

/** Where single fetch asks for the data of a page, of all its routes or of one leaf. */
export function dataPath(page: string, leaf: string | null = null): string {
  const url = new URL(page, "https://leren.example.nl");
  url.pathname = url.pathname === "/" ? "/_root.data" : `${url.pathname}.data`;
  if (leaf) url.searchParams.set("_routes", leaf);
  return url.pathname + url.search;
}
