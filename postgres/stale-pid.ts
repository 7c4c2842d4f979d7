import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

/**
 * Decides about a postmaster.pid whose server does not answer. A dead process's file is left to PostgreSQL, which also checks
 * that no orphan still uses the shared memory. A living process with that number that is not this cluster's server (numbers
 * are given out again, and in containers always the same) would make PostgreSQL refuse, so that file is removed.
 *
 * @returns true when nothing runs on the cluster; false when its server is on its way up or down
 */
export function discardStalePid(cluster: string, pid: number): boolean {
  const command = commandOf(pid);
  if (command === undefined) return true;
  if (command.includes(cluster)) return false;
  rmSync(path.join(cluster, "postmaster.pid"), { force: true });
  return true;
}

/** The command line of a process; `undefined` when there is none with that number, or (on Windows) no way to ask; empty for a zombie. */
function commandOf(pid: number): string | undefined {
  if (process.platform === "win32") return undefined;
  // Not every Linux has `ps`, and macOS has no /proc.
  if (existsSync("/proc/self")) {
    const file = `/proc/${pid}/cmdline`;
    return existsSync(file) ? readFileSync(file, "utf8").replaceAll("\0", " ") : undefined;
  }
  return (
    spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).stdout.trim() || undefined
  );
}
