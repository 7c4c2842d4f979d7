import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEmbedded } from "../server/postgres/embedded";
import { findHome } from "../server/postgres/home";

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Starts a Node program and resolves with the first line of its output that `sign` matches. */
export async function startProgram(
  args: string[],
  env: Record<string, string>,
  sign: RegExp,
): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk;
      const line = output.split("\n").find((one) => sign.test(one));
      if (line) resolve({ child, line });
    });
    child.once("exit", (code) => reject(new Error(`${args.join(" ")} ended with ${code}:\n${output}`)));
  });
}

export const stopProgram = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.removeAllListeners("exit");
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });

/** The production build on a database of its own, with the payment double and the development mailbox. */
export async function startSite() {
  const dataDir = mkdtempSync(path.join(tmpdir(), "bench-"));
  const databaseDir = path.join(dataDir, "postgres");
  const database = await startEmbedded({ dataDir: databaseDir });
  const port = await freePort();
  const { child } = await startProgram(
    ["server/start.mjs"],
    {
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: database.url,
      NODE_ENV: "production",
      LOG_LEVEL: "error",
    },
    /^Ready/,
  );
  return {
    origin: `http://localhost:${port}`,
    pid: child.pid!,
    databaseUrl: database.url,
    databasePid: database.pid,
    databaseLog: path.join(findHome(databaseDir).cluster, "server.log"),
    async stop() {
      await stopProgram(child);
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type Site = Awaited<ReturnType<typeof startSite>>;
