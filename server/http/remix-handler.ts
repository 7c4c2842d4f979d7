import { createRequestHandler, type ServerBuild } from "@remix-run/server-runtime";

type Handler = ReturnType<typeof createRequestHandler>;

/** The first part of an address: `learn` of `/learn/…/….data`, empty for the front page. */
const firstPart = (pathname: string) =>
  (pathname.split("/", 2)[1] ?? "").replace(/^_root\.data$|\.data$/, "");

/**
 * Answers with the routes of a build. Remix compares an address with every route it knows, several times a request, so each
 * first part of an address gets a handler that knows only its own routes (and the one for unknown addresses). A build that is
 * a function is asked anew for each request (development).
 */
export function createRemixHandler(build: ServerBuild | (() => Promise<ServerBuild>), mode: string): Handler {
  if (typeof build === "function") return createRequestHandler(build, mode);
  const parts = new Set(Object.values(build.routes).map((route) => firstPart(`/${route?.path ?? ""}`)));
  const handlers = new Map([...parts].map((part) => [part, createRequestHandler(only(build, part), mode)]));
  const other = createRequestHandler(only(build, "*"), mode);
  return (request, context) =>
    (handlers.get(firstPart(new URL(request.url).pathname)) ?? other)(request, context);
}

/** The build with the root, the routes under one first part, and the catch-all. */
function only(build: ServerBuild, part: string): ServerBuild {
  const keep = <Route extends { path?: string }>(routes: Record<string, Route | undefined>) =>
    Object.fromEntries(
      Object.entries(routes).filter(([id, route]) => {
        const first = firstPart(`/${route?.path ?? ""}`);
        return id === "root" || first === part || first === "*";
      }),
    ) as Record<string, Route>;
  return {
    ...build,
    routes: keep(build.routes),
    assets: { ...build.assets, routes: keep(build.assets.routes) },
  };
}
