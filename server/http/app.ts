import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener, RequestError, type HttpBindings } from "@hono/node-server";
import type { ServerBuild } from "@remix-run/server-runtime";
import { Hono } from "hono";
import { addressInGeneral } from "~/addresses";
import { optionalPerson } from "~/features/identity/access/guards.server";
import { findActor } from "~/features/identity/sessions/find-actor.server";
import { ownPage } from "~/features/learning/public-pages/own-page.server";
import { env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { originAt, siteAt } from "~/platform/site/sites.server";
import { answers } from "~/platform/metrics.server";
import { admission } from "./turns/admission";
import { clientAddress } from "./requests/client-address";
import { securityHeaders } from "./headers";
import type { PageCache } from "./pages/page-cache";
import { type OwnPage, pageHandler } from "./pages/pages";
import { plainAnswer } from "./plain-answer";
import { createRemixHandler } from "./pages/remix-handler";
import { refusalOf, meantBy } from "./requests/request-rules";

/** What goes with a request through the HTTP application. */
export interface Served {
  Bindings: HttpBindings;
  Variables: {
    requestId: string;
    /** The visitor's. */
    clientAddress: string;
  };
}

export interface AppParts {
  build: ServerBuild | (() => Promise<ServerBuild>);
  pages: PageCache;
  /** Answers `/health/live` and `/health/ready`. */
  health: Hono<Served>;
  /** Development only: `/dev/mail` and the like. */
  development?: Hono<Served>;
}

const opensSession = async (token: string) => (await findActor(token, null)) !== null;

const ownPageOf: OwnPage = async (request, page, where) => {
  const actor = await optionalPerson(request);
  return actor && ownPage(actor, page, where);
};

/** The HTTP application: what is refused first, health, then Remix for as many as there is room for. */
export function createApp({ build, pages, health, development }: AppParts) {
  const app = new Hono<Served>();

  app.use("*", async (c, next) => {
    const started = performance.now();
    const { incoming, outgoing } = c.env;
    const requestId = randomUUID();
    outgoing.setHeader("X-Request-Id", requestId);
    c.set("requestId", requestId);
    const forwarded = incoming.headers["x-forwarded-for"] as string | undefined;
    c.set(
      "clientAddress",
      clientAddress(incoming.socket.remoteAddress ?? "", forwarded, env.TRUSTED_PROXIES),
    );
    const refusal = refusalOf(
      {
        method: c.req.method,
        url: incoming.url ?? "/",
        origin: incoming.headers.origin,
        fetchSite: incoming.headers["sec-fetch-site"] as string | undefined,
      },
      originAt(incoming.headers.host),
    );
    const meant = c.req.method === "POST" ? null : meantBy(incoming.url ?? "/");
    if (refusal) c.res = plainAnswer(refusal, incoming.headers);
    else if (meant) c.res = c.redirect(meant, 301);
    else await next();
    answers.inc({ status: `${Math.floor(c.res.status / 100)}xx` });
    if (!log.isLevelEnabled("debug")) return;
    const ms = performance.now() - started;
    const path = addressInGeneral(c.req.path);
    log.debug({ requestId, method: c.req.method, path, status: c.res.status, ms }, "request");
  });
  app.route("/health", health);
  if (development) app.route("/dev", development);

  const remix = createRemixHandler(build, process.env.NODE_ENV ?? "production");
  app.use("*", admission(opensSession));
  app.all("*", pageHandler(remix, pages, ownPageOf));

  app.onError((error, c) => {
    log.error({ err: error }, "a request failed outside the application");
    return plainAnswer(500, c.env.incoming.headers);
  });
  return app;
}

/** The answer to a request whose Host or address makes no URL; it never reaches `app`. */
function unreadable(error: unknown): Response {
  const isTheirs = error instanceof RequestError;
  if (!isTheirs) log.error({ err: error }, "a request failed before the application");
  return plainAnswer(isTheirs ? 400 : 500);
}

/**
 * A Node request listener that answers kept pages and files itself and hands the rest to `app`. Every answer gets the security
 * headers.
 */
export function createListener(
  app: ReturnType<typeof createApp>,
  first: { serve(request: IncomingMessage, response: ServerResponse): boolean }[],
) {
  const headers = Object.entries(securityHeaders);
  const listener = getRequestListener(app.fetch, { errorHandler: unreadable });
  return (request: IncomingMessage, response: ServerResponse) => {
    if (siteAt(request.headers.host)) for (const source of first) if (source.serve(request, response)) return;
    // On Node's own response, so that no answer can come without them.
    for (const [name, value] of headers) response.setHeader(name, value);
    void listener(request, response);
  };
}
