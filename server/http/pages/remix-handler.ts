import { createRequestHandler, type ServerBuild } from "@remix-run/server-runtime";

type Handler = ReturnType<typeof createRequestHandler>;

/** What addresses are told apart by before their routes are compared: first part and length. `learn 3` of `/learn/…/….data`. */
function kindOf(pathname: string): string {
  const [first = "", ...rest] = pathname
    .slice(1)
    .replace(/^_root\.data$|\.data$|\/$/, "")
    .split("/");
  return `${first} ${rest.length + 1}`;
}

/**
 * Answers with the routes of a build. Remix compares an address with every route it knows, several times a request, so each
 * kind of address gets a handler that knows only its own routes (and the one for unknown addresses). A build that is a
 * function is asked anew for each request (development).
 */
export function createRemixHandler(build: ServerBuild | (() => Promise<ServerBuild>), mode: string): Handler {
  if (typeof build === "function") return createRequestHandler(build, mode);
  const kinds = new Set(Object.values(build.routes).map((route) => kindOf(`/${route?.path ?? ""}`)));
  const handlers = new Map([...kinds].map((kind) => [kind, createRequestHandler(only(build, kind), mode)]));
  const other = createRequestHandler(only(build, ""), mode);
  return (request, context) =>
    (handlers.get(kindOf(new URL(request.url).pathname)) ?? other)(request, context);
}

/** The build with the root, the routes for one kind of address, and the catch-all. */
function only(build: ServerBuild, kind: string): ServerBuild {
  const keep = <Route extends { path?: string }>(routes: Record<string, Route | undefined>) =>
    Object.fromEntries(
      Object.entries(routes).filter(([id, route]) => {
        const path = route?.path ?? "";
        return id === "root" || path === "*" || kindOf(`/${path}`) === kind;
      }),
    ) as Record<string, Route>;
  return {
    ...build,
    routes: keep(build.routes),
    assets: { ...build.assets, routes: keep(build.assets.routes) },
  };
}
