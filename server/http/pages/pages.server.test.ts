import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/server-runtime";
import { expect, onTestFinished, test } from "vitest";
import * as entry from "~/entry.server";
import { connectTo } from "~/platform/db/connection.server";
import { env } from "~/platform/env.server";
import * as root from "~/root";
import { createApp, createListener } from "../app";
import { healthRoutes } from "../health";
import { PageCache } from "./page-cache";

/** A site whose addresses each ask a database that is not there; one of them, `forgotten`, is declared nowhere. */
async function siteWithoutDatabase() {
  const pool = connectTo({ url: "postgresql://app:x@127.0.0.1:9/app", max: 1, lost: () => {} });
  const ask = () => pool.query("select 1");
  const routes = {
    "routes/my/profile": { path: "my/profile", module: { loader: ask, action: ask, default: () => null } },
    "masterclasses-nl": { path: "masterclasses", module: { loader: ask, default: () => null } },
    "routes/my/ticket-pdf": { path: "my/tickets/:number.pdf", module: { loader: ask } },
    forgotten: { path: "host/cohorts", module: { loader: () => "secret", default: () => null } },
    "routes/site/not-found": {
      path: "*",
      module: {
        loader: () => {
          throw new Response("Not Found", { status: 404 });
        },
        default: () => null,
      },
    },
  };
  const all = {
    root: { id: "root", path: "", module: root },
    ...Object.fromEntries(
      Object.entries(routes).map(([id, route]) => [id, { id, parentId: "root", ...route }]),
    ),
  };
  const build = {
    entry: { module: entry },
    routes: all,
    assets: { entry: { imports: [], module: "/entry.js" }, routes: all, url: "", version: "1" },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: { v3_singleFetch: true },
    isSpaMode: false,
  } as unknown as ServerBuild;
  const app = createApp({
    build,
    pages: new PageCache(),
    health: healthRoutes({ problem: async () => null }),
  });
  const server = createServer(createListener(app, []));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  const { port } = server.address() as AddressInfo;
  return (path: string, { method = "GET", headers = {} }: Asking = {}) =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
      request(
        { host: "127.0.0.1", port, path, method, headers: { ...fromOurPage, ...headers } },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on("data", (chunk: Buffer) => chunks.push(chunk));
          answer.on("end", () =>
            resolve({
              status: answer.statusCode!,
              headers: answer.headers,
              body: Buffer.concat(chunks).toString(),
            }),
          );
        },
      )
        .on("error", reject)
        .end();
    });
}

interface Asking {
  method?: string;
  headers?: Record<string, string>;
}
const fromOurPage = { host: `localhost:${env.PORT}`, origin: `http://localhost:${env.PORT}` };

test.for([
  ["a page", "/my/profile", {}, "We zijn zo terug", "Onze gegevens zijn even niet bereikbaar."],
  [
    "a page in English",
    "/my/profile",
    { headers: { cookie: "lang=en" } },
    "We will be right back",
    "Our records cannot be reached",
  ],
  [
    "a change",
    "/my/profile",
    { method: "POST" },
    "We zijn zo terug",
    "Kijk dan eerst of het al is verwerkt.",
  ],
  ["a page that is kept", "/masterclasses", {}, "We zijn zo terug", "Onze gegevens"],
  ["a file", "/my/tickets/T-1.pdf", {}, "Het lukt nu even niet om te antwoorden.", "<h1>"],
  ["what a script asks for", "/my/profile.data", {}, "Het lukt nu even niet om te antwoorden.", "<h1>"],
] as [string, string, Asking, string, string][])(
  "%s without a database is answered 503, with words and when to come back",
  async ([, path, asking, title, words]) => {
    const ask = await siteWithoutDatabase();
    const answer = await ask(path, asking);
    expect(answer.status).toBe(503);
    expect(answer.headers["retry-after"]).toBe("5");
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
    expect(answer.body).toContain(title);
    expect(answer.body).toContain(words);
  },
);

test("an address whose declaration is forgotten is not reached, as a page, as data, or as one leaf of it", async () => {
  const ask = await siteWithoutDatabase();
  const page = await ask("/host/cohorts");
  expect([page.status, page.headers["cache-control"]]).toEqual([404, "no-store"]);
  // Single fetch answers for a leaf that it does not know with nothing.
  for (const path of ["/host/cohorts.data", "/host/cohorts.data?_routes=forgotten"])
    expect((await ask(path)).body).not.toContain("secret");
  expect(page.body).not.toContain("secret");
});
