// The PostgreSQL server that comes with the app: made, started or found again, and stopped.
import { setTimeout as pause } from "node:timers/promises";
import { findBinaries } from "./binaries";
import { ensureCluster, readPassword, ROLE } from "./cluster";
import { findHome } from "./home";
import { freePort } from "./port";
import { ping, type Postmaster, readPostmaster, startServer, stopServer } from "./postmaster";
import { lastPort, writeSettings } from "./settings";
import { discardStalePid } from "./stale-pid";

export type Embedded = {
  /** Connection string of the cluster's own role, to the database `app`, which prisma/engine/migrate-deploy.mjs makes. */
  url: string;
  /** The server's process id. */
  pid: number;
  /** True when the server was running already: the process that started it was killed before it could stop it. */
  adopted: boolean;
  /** Stops the server, also an adopted one. */
  stop: () => Promise<void>;
};

/** How long a server may take to finish starting or stopping before we give up, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Starts PostgreSQL on 127.0.0.1 with the cluster in `dataDir`, which is made on first use. A server that is still running
 * on it is adopted; `port` and `flags` then change nothing. As root it runs as another account (see account.ts).
 *
 * @param dataDir directory of one's own, such as `.data/postgres`
 * @param port default: the one of last time, or any that is free
 * @param flags extra arguments of `postgres`, such as ["-c", "fsync=off"] in tests
 * @throws Error with a sentence for a person when it cannot be made or started
 */
export async function startEmbedded(options: {
  dataDir: string;
  port?: number;
  flags?: string[];
}): Promise<Embedded> {
  const { port, flags = [] } = options;
  const home = findHome(options.dataDir);
  const binaries = findBinaries(home.account, home.programs);
  ensureCluster(home.cluster, binaries, home.account, !flags.includes("fsync=off"));

  const stop = () => stopServer(home.cluster, binaries, home.account);
  const running = await findRunning(home.cluster);
  if (running) return { url: urlOf(home.cluster, running.port), pid: running.pid, adopted: true, stop };

  writeSettings(home.cluster, port ?? (await freePort(lastPort(home.cluster))), home.account);
  await startServer(home.cluster, binaries, home.account, flags);
  const started = readPostmaster(home.cluster);
  if (!started)
    throw new Error(`PostgreSQL in ${home.cluster} ended right after its start: see server.log there.`);
  return { url: urlOf(home.cluster, started.port), pid: started.pid, adopted: false, stop };
}

/** The server that runs on this cluster, once it answers. */
async function findRunning(cluster: string): Promise<Postmaster | undefined> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const postmaster = readPostmaster(cluster);
    if (!postmaster) return undefined;
    const answer = await ping(urlOf(cluster, postmaster.port, "postgres"), cluster);
    if (answer === "ready") return postmaster;
    if (answer === "absent" && discardStalePid(cluster, postmaster.pid)) return undefined;
    await pause(100);
  }
  throw new Error(
    `PostgreSQL in ${cluster} is neither up nor down after ${PATIENCE / 1000} seconds: see server.log there.`,
  );
}

function urlOf(cluster: string, port: number, database: "app" | "postgres" = "app"): string {
  return `postgresql://${ROLE}:${readPassword(cluster)}@127.0.0.1:${port}/${database}`;
}
