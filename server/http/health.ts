import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";

export interface Readiness {
  /** Why this instance should get no requests, or null. */
  problem(): Promise<string | null>;
}

/** `/health/live`: the process answers (touches nothing else). `/health/ready`: it can do its work. */
export function healthRoutes({ problem }: Readiness) {
  const routes = new Hono<{ Bindings: HttpBindings }>();
  routes.get("/live", (c) => c.json({ status: "live" }, 200, { "Cache-Control": "no-store" }));
  routes.get("/ready", async (c) => {
    const reason = await problem();
    return c.json(reason ? { status: "not ready", reason } : { status: "ready" }, reason ? 503 : 200, {
      "Cache-Control": "no-store",
    });
  });
  return routes;
}
