// A PostgreSQL server of a test's own, with the product's tables, that can be taken away in every way a server goes.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { makeWorkerUtils } from "graphile-worker";
import { deploy } from "../../prisma/engine/migrate-deploy.mjs";
import { processTree } from "../../bench/process-stats";
import { type Embedded, startEmbedded } from "../../postgres/embedded";

/** `durable`: waits for the disk, as in production. */
export async function startDatabaseServer({ durable = false } = {}) {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "database-server-"));
  // Started by root, the server runs as another account, which must be able to enter.
  chmodSync(dataDir, 0o755);
  const flags = durable ? [] : ["-c", "fsync=off"];
  let server: Embedded = await startEmbedded({ dataDir, flags });
  const { url } = server;
  await deploy({ url, dir: path.join(import.meta.dirname, "../../prisma/migrations") });
  const worker = await makeWorkerUtils({ connectionString: url });
  await worker.migrate();
  await worker.release();
  let frozen: number[] = [];

  const thaw = () => {
    for (const pid of frozen.splice(0).reverse()) process.kill(pid, "SIGCONT");
  };
  return {
    url,
    /** Cuts all connections and ends. */
    stop: () => server.stop(),
    /** Ends without a word. */
    kill: () => process.kill(server.pid, "SIGKILL"),
    /** Starts again, on the same port. */
    async start() {
      server = await startEmbedded({ dataDir, flags });
      if (server.url !== url) throw new Error("another program took the server's port");
    },
    /** The server and each of its processes stand still; connections stay open. */
    freeze() {
      frozen = processTree(server.pid);
      for (const pid of frozen) process.kill(pid, "SIGSTOP");
    },
    thaw,
    async remove() {
      thaw();
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type DatabaseServer = Awaited<ReturnType<typeof startDatabaseServer>>;
