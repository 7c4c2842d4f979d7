// One PostgreSQL server for a whole test run, with a migrated template that each worker clones (tests/processes/database.ts).
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { makeWorkerUtils } from "graphile-worker";
import type { TestProject } from "vitest/node";
import { deploy } from "../../prisma/engine/migrate-deploy.mjs";
import { startEmbedded } from "../../postgres/embedded";

declare module "vitest" {
  interface ProvidedContext {
    /** Connection string of a superuser, to the template. */
    templateUrl: string;
  }
}

const PREFIX = "masterclasses-test-";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  removeLeftovers();
  const directory = mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
  // Started by root, the server runs as another account, which must be able to enter.
  chmodSync(directory, 0o755);
  // Tests of what several processes do at once connect beside the workers, each as a whole instance.
  const settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];
  const flags = settings.flatMap((setting) => ["-c", setting]);
  const server = await startEmbedded({ dataDir: directory, flags });
  const teardown = async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    const templateUrl = server.url.replace(/[^/]+$/, "template");
    await deploy({ url: templateUrl, dir: path.join(import.meta.dirname, "../../prisma/migrations") });
    const worker = await makeWorkerUtils({ connectionString: templateUrl });
    await worker.migrate();
    await worker.release();
    project.provide("templateUrl", templateUrl);
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}

/** Of runs that were killed. A server whose directory has gone ends by itself within a minute. */
function removeLeftovers(): void {
  for (const name of readdirSync(os.tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const pid = Number.parseInt(name.slice(PREFIX.length), 10);
    if (!isRunning(pid)) rmSync(path.join(os.tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
