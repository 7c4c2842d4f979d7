import { type RouteConfig, index, route } from "@remix-run/route-config";
import { addresses } from "./addresses";

/** The routes of `addresses.ts` as Remix takes them. Every page stands below the root itself: a declaration has no children. */
export default [
  ...addresses.flatMap(({ id, pattern, file }) =>
    file === null ? [] : pattern ? route(pattern, file, { id }) : index(file, { id }),
  ),
  route("*", "routes/site/not-found.tsx"),
] satisfies RouteConfig;
