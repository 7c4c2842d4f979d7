import path from "node:path";
import type { Env } from "~/platform/env";

type Fault = NodeJS.ErrnoException & { port?: number; hostname?: string };

/** What stopped a start, in a sentence that says which setting to look at; the fault's own words where there is nothing to add. */
export function startFailure(error: unknown, env: Pick<Env, "DATABASE_URL" | "DATA_DIR" | "HOST">): unknown {
  if (!(error instanceof Error)) return error;
  const { code = "", syscall, port, hostname, path: file } = error as Fault;
  if (code === "EADDRINUSE") return `Port ${port} is in use by another program: set PORT to a free one.`;
  const isHost = code === "EADDRNOTAVAIL" || hostname === env.HOST;
  if (isHost) return `HOST ${env.HOST} is no address of this machine: ${error.message}`;
  const isConnecting = syscall === "connect" || syscall === "getaddrinfo";
  if (isConnecting && env.DATABASE_URL)
    return `The database at DATABASE_URL does not answer: ${error.message || code}`;
  const isData = file !== undefined && path.resolve(file).startsWith(path.resolve(env.DATA_DIR));
  if (isData) return `DATA_DIR ${env.DATA_DIR} cannot be used: ${error.message}`;
  return error.message;
}
