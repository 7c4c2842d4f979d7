import { createHash, timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import type { Served } from "./app";

export interface Readiness {
  /** Why this instance should get no requests, or null. */
  problem(): Promise<string | null>;
}

export interface Metrics {
  token: string;
  /** The figures in Prometheus' text format; rejects when the database does not answer. */
  read(): Promise<string>;
}

const digest = (text: string) => createHash("sha256").update(text).digest();
/** Compares in a time that tells nothing of where they differ. */
const isSame = (one: string, other: string) => timingSafeEqual(digest(one), digest(other));

/**
 * `/health/live`: the process answers (touches nothing else). `/health/ready`: it can do its work. `/health/metrics`: its
 * figures, to who sends `metrics.token` as a bearer token; not there without `metrics`.
 */
export function healthRoutes({ problem }: Readiness, metrics?: Metrics) {
  const routes = new Hono<Served>();
  routes.get("/live", (c) => c.json({ status: "live" }, 200, { "Cache-Control": "no-store" }));
  routes.get("/ready", async (c) => {
    const reason = await problem();
    return c.json(reason ? { status: "not ready", reason } : { status: "ready" }, reason ? 503 : 200, {
      "Cache-Control": "no-store",
    });
  });
  if (metrics)
    routes.get("/metrics", async (c) => {
      if (!isSame(c.req.header("Authorization") ?? "", `Bearer ${metrics.token}`))
        return c.text("", 401, { "WWW-Authenticate": "Bearer", "Cache-Control": "no-store" });
      const figures = await metrics.read().catch(() => null);
      if (figures === null)
        return c.text("the database does not answer", 503, { "Cache-Control": "no-store" });
      return c.body(figures, 200, {
        "Content-Type": "text/plain; version=0.0.4; charset=utf-8",
        "Cache-Control": "no-store",
      });
    });
  return routes;
}
