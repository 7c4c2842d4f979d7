import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Site, startProgram, stopProgram } from "../site";
import type { Target } from "./load";
import { rawBody } from "./raw-request";

/** `ceiling` sends a page's bytes; `ceiling-with-query` asks the database one indexed query first. */
export type CeilingKind = "ceiling" | "ceiling-with-query";

/** Starts the bare server that sends the same bytes as the first request of each page: what this machine can do at most. */
export async function startCeiling(site: Site, pages: readonly Omit<Target, "origin">[]) {
  const bodies = mkdtempSync(path.join(tmpdir(), "bench-bodies-"));
  for (const { name, requests } of pages) {
    const { path: address, headers } = requests[0]!;
    const body = await rawBody(site.origin + address, { "accept-encoding": "gzip", ...headers });
    writeFileSync(path.join(bodies, name), body);
  }
  const { child, line } = await startProgram(
    ["bench/load/ceiling.mjs", bodies],
    { DATABASE_URL: site.databaseUrl },
    /^\d+$/,
  );
  return {
    of: (name: string, kind: CeilingKind): Target => ({
      name: `${kind} for ${name}`,
      origin: `http://localhost:${line}`,
      requests: [{ path: `/${kind === "ceiling" ? "plain" : "query"}/${name}` }],
    }),
    async stop() {
      await stopProgram(child);
      rmSync(bodies, { recursive: true });
    },
  };
}
