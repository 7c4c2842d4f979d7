import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

interface Claim {
  pid: number;
  url: string;
}

/**
 * Claims the data folder for this process. When another start in the same folder runs, says which one and ends this
 * process; the claim of a process that is gone (also by kill -9) is taken over.
 */
export async function claimFolder(dataDir: string, url: string): Promise<{ release(): Promise<void> }> {
  await mkdir(dataDir, { recursive: true });
  const file = path.join(dataDir, "running.json");
  const mine: Claim = { pid: process.pid, url };
  for (;;) {
    try {
      await writeFile(file, JSON.stringify(mine), { flag: "wx" });
      return { release: () => rm(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const other = await readClaim(file);
    if (other && (await isRunning(other))) {
      console.error(
        `This folder runs already: ${other.url} (process ${other.pid}). Stop that one first, or use it.`,
      );
      process.exit(1);
    }
    await rm(file, { force: true });
  }
}

async function readClaim(file: string): Promise<Claim | null> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Claim;
  } catch {
    return null;
  }
}

/** Process ids are used again, so a living process counts only when it is still starting up as Node or answers as the site. */
async function isRunning({ pid, url }: Claim): Promise<boolean> {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  const answers = await fetch(`${url}/health/live`, { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.ok,
    () => false,
  );
  return answers || (await isNode(pid));
}

/** Whether a process is Node.js, as far as this system tells; when it does not, assume so rather than start twice. */
async function isNode(pid: number): Promise<boolean> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, "utf8")).includes("node");
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOENT";
  }
}
