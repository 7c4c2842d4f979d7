import { readdirSync, readFileSync } from "node:fs";

/** Linux counts CPU time in hundredths of a second for every user program (sysconf(_SC_CLK_TCK)). */
const ticksPerSecond = 100;

/** CPU time a process has used, in milliseconds; null where /proc does not exist. */
export function cpuMilliseconds(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
    return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1000;
  } catch {
    return null;
  }
}

/** CPU time of a process and everything it started, also of what has ended since, in milliseconds; null where /proc does not exist. */
export function treeCpuMilliseconds(pid: number): number | null {
  try {
    const ticks = processTree(pid).flatMap((one) =>
      readFileSync(`/proc/${one}/stat`, "utf8").split(") ")[1]!.split(" ").slice(11, 15).map(Number),
    );
    return (ticks.reduce((sum, one) => sum + one, 0) / ticksPerSecond) * 1000;
  } catch {
    return null;
  }
}

/** A process and everything it started, directly or not. */
export function processTree(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      parents.set(
        Number(name),
        Number(readFileSync(`/proc/${name}/stat`, "utf8").split(") ")[1]!.split(" ")[1]),
      );
    } catch {
      continue;
    }
  }
  const tree = [pid];
  for (const one of tree) for (const [child, parent] of parents) if (parent === one) tree.push(child);
  return tree;
}

/**
 * Memory of processes together in MiB, shared pages counted once (proportional set size); null where the system does not
 * tell.
 */
export function memoryMiB(pids: number[]): number | null {
  let kib = 0;
  for (const pid of pids) {
    try {
      kib += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0);
    } catch {
      continue;
    }
  }
  return kib === 0 ? null : kib / 1024;
}
