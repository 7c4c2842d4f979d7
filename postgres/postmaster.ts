// The running server: is there one, does it answer, start it, stop it.
import { spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import pg from "pg";
import type { Account } from "./account";
import type { Binaries } from "./binaries";
import { serverEnvironment } from "./cluster";

/** What postmaster.pid says (miscadmin.h of PostgreSQL: line 1 is the process id, line 4 the port). */
export type Postmaster = { pid: number; port: number };

export function readPostmaster(cluster: string): Postmaster | undefined {
  const file = path.join(cluster, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port } : undefined;
}

/** `ready`: answers as the server of this cluster. `busy`: is starting or stopping. `absent`: no such server there. */
export type Answer = "ready" | "busy" | "absent";

/**
 * Asks whoever listens at `url` whether it is the server of this cluster.
 *
 * @throws Error for any answer that is neither "no" nor "not yet"
 */
export async function ping(url: string, cluster: string): Promise<Answer> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
    const directory = rows[0]?.data_directory;
    return directory && path.resolve(directory) === cluster ? "ready" : "absent";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    // 57P03: starting or shutting down. 53300: all connections taken.
    if (code === "57P03" || code === "53300") return "busy";
    // 28P01: another server, with another password, has taken the port.
    if (code === "ECONNREFUSED" || code === "ECONNRESET" || code === "28P01" || code === "28000")
      return "absent";
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Starts the server, away from Node's process group, so that Ctrl-C reaches Node alone and the app can finish its work first.
 *
 * @param flags extra arguments of `postgres`, such as ["-c", "fsync=off"]
 * @returns once it accepts connections
 * @throws Error with the end of the server's log
 */
export async function startServer(
  cluster: string,
  binaries: Binaries,
  account: Account,
  flags: string[],
): Promise<void> {
  const log = path.join(cluster, "server.log");
  if (existsSync(log) && statSync(log).size > 5_000_000) rmSync(log);
  const from = existsSync(log) ? statSync(log).size : 0;
  const args = ["start", "--silent", "--wait", "--timeout", "60", "--pgdata", cluster, "--log", log];
  if (flags.length > 0) args.push("--options", flags.map(quoteForShell).join(" "));
  const code = await runPgCtl(args, binaries, account);
  if (code !== 0) throw new Error(`PostgreSQL did not start.\n${readFrom(log, from)}`);
}

/** Stops the server after cutting the connections to it; it has then written everything. No error when none runs. */
export async function stopServer(cluster: string, binaries: Binaries, account: Account): Promise<void> {
  if (!readPostmaster(cluster)) return;
  const args = ["stop", "--silent", "--wait", "--timeout", "30", "--mode", "fast", "--pgdata", cluster];
  const code = await runPgCtl(args, binaries, account);
  if (code !== 0 && readPostmaster(cluster))
    throw new Error(`PostgreSQL in ${cluster} did not stop within 30 seconds.`);
}

function runPgCtl(args: string[], binaries: Binaries, account: Account): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const options = {
      ...account,
      cwd: path.parse(binaries.pgCtl).root,
      env: serverEnvironment(),
      stdio: "ignore" as const,
    };
    spawn(binaries.pgCtl, args, options).on("error", reject).on("exit", resolve);
  });
}

function quoteForShell(text: string): string {
  return process.platform === "win32" ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`;
}

function readFrom(file: string, position: number): string {
  if (!existsSync(file)) return "It left no log.";
  const handle = openSync(file, "r");
  try {
    const text = Buffer.alloc(Math.min(fstatSync(handle).size - position, 4_000));
    readSync(handle, text, 0, text.length, position);
    return text.toString("utf8").trim();
  } finally {
    closeSync(handle);
  }
}
