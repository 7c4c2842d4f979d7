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

/** A site of three addresses that each ask a database that is not there. */
async function siteWithoutDatabase() {
  const pool = connectTo({ url: "postgresql://app:x@127.0.0.1:9/app", max: 1, lost: () => {} });
  const ask = () => pool.query("select 1");
  const routes = {
    page: { path: "my/page", module: { loader: ask, action: ask, default: () => null } },
    public: { path: "public-page", module: { loader: ask, default: () => null } },
    file: { path: "my/file", module: { loader: ask } },
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
  ["a page", "/my/page", {}, "We zijn zo terug", "Onze gegevens zijn even niet bereikbaar."],
  [
    "a page in English",
    "/my/page",
    { headers: { cookie: "lang=en" } },
    "We will be right back",
    "Our records cannot be reached",
  ],
  ["a change", "/my/page", { method: "POST" }, "We zijn zo terug", "Kijk dan eerst of het al is verwerkt."],
  ["a page that is kept", "/public-page", {}, "We zijn zo terug", "Onze gegevens"],
  ["a file", "/my/file", {}, "Het lukt nu even niet om te antwoorden.", "<h1>"],
  ["what a script asks for", "/my/page.data", {}, "Het lukt nu even niet om te antwoorden.", "<h1>"],
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
