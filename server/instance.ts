import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { ServerBuild } from "@remix-run/server-runtime";
import type { Hono } from "hono";
import { db, pool } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { createApp, createListener, type Served } from "./http/app";
import { healthRoutes } from "./http/health";
import { createHttpServer } from "./http/http-server";
import { PageCache } from "./http/pages/page-cache";
import { brandFiles, staticFiles } from "./http/static-files";
import { listen } from "./database/listen";
import { readMetrics } from "./http/metrics";
import { pageChanges } from "./page-changes";
import { pendingMigrations } from "./database/pending-migrations";
import { startWorker } from "./worker/worker";

/** Serves files of the sources while developing; calls `next` for what is not one (Vite's middleware). */
type DevelopmentAssets = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What a start adds to the application. */
export interface InstanceOptions {
  development?: Hono<Served>;
  /** Folder of the client build. */
  clientFiles?: string;
  developmentAssets?: DevelopmentAssets;
}

/** Connections that the system keeps until the event loop takes them in; beyond them it lets people try again for seconds. */
const mostConnecting = 4_096;

/** How long the database gets to say that it is there, in milliseconds: who asks for readiness does not wait long. */
const silence = () =>
  pause(3_000, null, { ref: false }).then(() => Promise.reject(new Error("no answer in time")));

/** How long running requests and jobs get to finish, in milliseconds. */
const drainTime = 25_000;

/**
 * One instance of the product: HTTP server and worker on the database of `DATABASE_URL`. Resolves once it listens; `stop`
 * announces it at `/health/ready` for so many milliseconds, while requests are still answered; then it turns away new ones,
 * lets running ones finish and closes everything.
 */
export async function startInstance(
  build: ServerBuild | (() => Promise<ServerBuild>),
  options: InstanceOptions = {},
) {
  const pages = new PageCache();
  let stopping = false;
  const readiness = {
    async problem() {
      if (stopping) return "stopping";
      try {
        const pending = await Promise.race([pendingMigrations(pool), silence()]);
        return pending.length > 0 ? `migrations are pending: ${pending.join(", ")}` : null;
      } catch {
        return "the database does not answer";
      }
    },
  };
  const token = env.METRICS_TOKEN;
  const health = healthRoutes(readiness, token ? { token, read: () => readMetrics(pool) } : undefined);
  const app = createApp({ build, pages, health, development: options.development });
  const files = options.clientFiles ? [await staticFiles(options.clientFiles)] : [];
  const kept = options.developmentAssets ? [] : [pages, ...files];
  const listener = createListener(app, [...kept, brandFiles()]);
  const { server, endConnections } = createHttpServer(
    (request, response) =>
      options.developmentAssets
        ? options.developmentAssets(request, response, () => listener(request, response))
        : listener(request, response),
    // A connection of our own proxy carries the requests of many.
    env.TRUSTED_PROXIES > 0 ? { mostConnections: Infinity } : {},
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port: env.PORT, host: env.HOST, backlog: mostConnecting }, resolve);
  });
  // While developing nothing is kept: what a page shows changes with the sources.
  const changes = options.developmentAssets ? [] : [pageChanges(pages)];
  const worker = env.WORKER ? startWorker() : null;
  const notifications = listen(env.DATABASE_URL!, [...changes, ...(worker ? [worker.heard] : [])]);

  async function stop(announced = 0) {
    if (stopping) return;
    stopping = true;
    endConnections();
    const late = setTimeout(() => server.closeAllConnections(), announced + drainTime);
    const closed = pause(announced).then(() => close(server));
    // A job may hang on what it asked outside; another instance takes it over.
    await Promise.all([closed, Promise.race([worker?.stop(), pause(drainTime, undefined, { ref: false })])]);
    clearTimeout(late);
    await notifications.stop();
    await db.$disconnect();
    if (!pool.ended) await pool.end();
    log.info("stopped");
  }
  return { stop };
}

/** Takes no new connections, and resolves once those with a request under way have ended. */
const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
