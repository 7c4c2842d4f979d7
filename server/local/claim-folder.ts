import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import path from "node:path";

interface Claim {
  pid: number;
  url: string;
}

/**
 * Claims the data folder for this process. When another start in the same folder runs, says which one and ends this
 * process; the claim of a process that is gone (also by kill -9) is taken over. Of several starts at the same instant exactly
 * one goes on.
 *
 * The claim is the folder `running` with one file in it. It comes into being whole, by a rename that no folder with a file in
 * it gives way to; and since every file has a name of its own, removing a dead claim never removes one that was just made.
 */
export async function claimFolder(dataDir: string, url: string): Promise<{ release(): Promise<void> }> {
  await mkdir(dataDir, { recursive: true });
  const [folder, name] = [path.join(dataDir, "running"), `${randomUUID()}.json`];
  const draft = await mkdtemp(path.join(dataDir, "starting-"));
  await writeFile(path.join(draft, name), JSON.stringify({ pid: process.pid, url } satisfies Claim));
  while (!(await takesPlaceOf(draft, folder))) {
    const other = await livingClaim(folder);
    if (!other) continue;
    await rm(draft, { recursive: true });
    console.error(
      `This folder runs already: ${other.url} (process ${other.pid}). Stop that one first, or use it.`,
    );
    process.exit(1);
  }
  return {
    release: async () => {
      await rm(path.join(folder, name), { force: true });
      await unless([...notEmpty, "ENOENT"], rmdir(folder));
    },
  };
}

/** What a folder with something in it answers. */
const notEmpty = ["ENOTEMPTY", "EEXIST"];
/** Windows replaces no folder at all. */
const isThere = process.platform === "win32" ? [...notEmpty, "EPERM"] : notEmpty;

/** Puts `draft` where `folder` is not, or is empty. Returns whether it stands there. */
async function takesPlaceOf(draft: string, folder: string): Promise<boolean> {
  await unless([...notEmpty, "ENOENT"], rmdir(folder));
  return unless(isThere, rename(draft, folder));
}

/** The claim of a process that runs; the ones that are dead or unreadable are removed. */
async function livingClaim(folder: string): Promise<Claim | null> {
  for (const name of await namesIn(folder)) {
    const file = path.join(folder, name);
    const claim = await readClaim(file);
    if (claim && (await isRunning(claim))) return claim;
    await rm(file, { force: true });
  }
  return null;
}

/** None when the folder went away meanwhile. */
const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    return [];
  });

/** Whether `work` was done: a fault with one of these codes says that it was not. */
const unless = (codes: string[], work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (!codes.includes(error.code ?? "")) throw error;
      return false;
    },
  );

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
