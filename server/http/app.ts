import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import type { ServerBuild } from "@remix-run/server-runtime";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { languageCookie } from "~/features/identity/cookies";
import { chosenLocale, isPublicPath, localeOf } from "~/i18n/locale";
import { env, isSecure, publicUrl } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { clientAddress } from "./client-address";
import { acceptedEncoding, compressOnce, isCompressible } from "./compress";
import { securityHeaders } from "./headers";
import { isKeepable, type PageCache } from "./page-cache";
import { plainAnswer } from "./plain-answer";
import { createRemixHandler } from "./remix-handler";
import { refusalOf } from "./request-rules";

type Bindings = { Bindings: HttpBindings };

export interface AppParts {
  build: ServerBuild | (() => Promise<ServerBuild>);
  pages: PageCache;
  /** Answers `/health/live` and `/health/ready`. */
  health: Hono<Bindings>;
  /** Development only: `/dev/mail` and the like. */
  development?: Hono<Bindings>;
}

const site = {
  origin: new URL(publicUrl).origin,
  hosts: new Set([
    new URL(publicUrl).host,
    ...(env.PUBLIC_URL ? [] : [`localhost:${env.PORT}`, `127.0.0.1:${env.PORT}`]),
  ]),
};
/** On a local start both names of this machine are the site. */
const originFor = (host: string | undefined) =>
  env.PUBLIC_URL || !host || !site.hosts.has(host) ? site.origin : `http://${host}`;

/** The largest request body: a reflection is at most 20,000 characters. */
const largestBody = 256 * 1024;

/** The HTTP application: what is refused first, health, then Remix; every answer gets the security headers. */
export function createApp({ build, pages, health, development }: AppParts) {
  const remix = createRemixHandler(build, process.env.NODE_ENV ?? "production");
  const app = new Hono<Bindings>();

  app.use("*", async (c, next) => {
    const started = performance.now();
    const requestId = randomUUID();
    c.header("X-Request-Id", requestId);
    const { incoming } = c.env;
    const refusal = refusalOf(
      {
        method: c.req.method,
        url: incoming.url ?? "/",
        host: incoming.headers.host,
        origin: incoming.headers.origin,
        fetchSite: incoming.headers["sec-fetch-site"] as string | undefined,
      },
      { ...site, origin: originFor(incoming.headers.host) },
    );
    if (refusal) c.res = plainAnswer(refusal, incoming.headers["accept-language"]);
    else await next();
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value);
    c.res.headers.set("X-Request-Id", requestId);
    log.debug(
      {
        requestId,
        method: c.req.method,
        path: c.req.path,
        status: c.res.status,
        ms: performance.now() - started,
      },
      "request",
    );
  });
  app.use("*", bodyLimit({ maxSize: largestBody, onError: () => plainAnswer(413) }));
  app.route("/health", health);
  if (development) app.route("/dev", development);

  app.all("*", async (c) => {
    const { incoming } = c.env;
    const url = incoming.url ?? "/";
    const keepable = c.req.method === "GET" && isKeepable(url);
    const moment = pages.moment(url);
    const response = await remix(c.req.raw, {
      requestId: c.res.headers.get("X-Request-Id") ?? "",
      clientAddress: clientAddress(
        incoming.socket.remoteAddress ?? "",
        incoming.headers["x-forwarded-for"] as string | undefined,
        env.TRUSTED_PROXIES,
      ),
      locale: localeOf(c.req.raw),
    });
    const chosen = chosenLocale(new URL(c.req.raw.url));
    if (chosen) response.headers.append("Set-Cookie", languageCookie(chosen, isSecure));
    const type = response.headers.get("Content-Type");
    const isPage = type?.startsWith("text/html") ?? false;
    if (!isPublicPath(c.req.path.replace(/\.data$/, "")) && !response.headers.has("Cache-Control"))
      response.headers.set("Cache-Control", "no-store");
    if (!isCompressible(type) || !response.body || response.headers.has("Content-Encoding")) return response;

    const wanted = acceptedEncoding(incoming.headers["accept-encoding"] as string | undefined);
    const body = new Uint8Array(await response.arrayBuffer());
    const headers = new Headers(response.headers);
    headers.append("Vary", "Accept-Encoding");
    if (keepable && isPage && response.status === 200 && !headers.has("Set-Cookie")) {
      const kept = await pages.keep(url, moment, { ...securityHeaders, "Content-Type": type! }, body);
      headers.set("ETag", kept.etag);
      headers.set("Cache-Control", "public, no-cache");
      if (wanted !== "identity") headers.set("Content-Encoding", wanted);
      return new Response(kept.bodies[wanted], { status: 200, headers });
    }
    if (wanted === "identity" || body.byteLength < 1_000)
      return new Response(body, { status: response.status, headers });
    headers.set("Content-Encoding", wanted);
    return new Response(compressOnce(body, wanted), { status: response.status, headers });
  });

  app.onError((error) => {
    log.error({ err: error }, "a request failed outside the application");
    return plainAnswer(500);
  });
  return app;
}

/** A Node request listener that answers kept pages and files itself and hands the rest to `app`. */
export function createListener(
  app: ReturnType<typeof createApp>,
  first: { serve(request: IncomingMessage, response: ServerResponse): boolean }[],
) {
  const listener = getRequestListener(app.fetch);
  return (request: IncomingMessage, response: ServerResponse) => {
    if (site.hosts.has((request.headers.host ?? "").toLowerCase()))
      for (const source of first) if (source.serve(request, response)) return;
    void listener(request, response);
  };
}
