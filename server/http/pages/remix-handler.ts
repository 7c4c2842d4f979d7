import { createRequestHandler, type ServerBuild } from "@remix-run/server-runtime";
import { addressAt } from "~/addresses";

type Handler = ReturnType<typeof createRequestHandler>;

/** The route for what nothing else answers. */
const elsewhere = "routes/site/not-found";

/**
 * Answers with the routes of a build. Remix compares an address with every route it knows, several times a request, so each address
 * gets a handler that knows its route alone (and the one for unknown addresses), made when it is first asked for. A route that
 * `addresses.ts` does not declare is therefore never reached. A build that is a function is asked anew for each request
 * (development).
 */
export function createRemixHandler(build: ServerBuild | (() => Promise<ServerBuild>), mode: string): Handler {
  if (typeof build === "function") return createRequestHandler(build, mode);
  const handlers = new Map<string, Handler>();
  return (request, context) => {
    const id = addressAt(new URL(request.url).pathname)?.address.id ?? elsewhere;
    const handler = handlers.get(id) ?? createRequestHandler(only(build, id), mode);
    handlers.set(id, handler);
    return handler(request, context);
  };
}

/** The build with the root, one route and the catch-all. */
function only(build: ServerBuild, wanted: string): ServerBuild {
  const keep = <Route>(routes: Record<string, Route | undefined>) =>
    Object.fromEntries(
      Object.entries(routes).filter(([id]) => id === "root" || id === elsewhere || id === wanted),
    ) as Record<string, Route>;
  return {
    ...build,
    routes: keep(build.routes),
    assets: { ...build.assets, routes: keep(build.assets.routes) },
  };
}
