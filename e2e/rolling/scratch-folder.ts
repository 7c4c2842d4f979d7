import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEmbedded } from "../../postgres/embedded";

/** A folder for as long as something runs, that the account of a database server can enter too. */
export async function inScratchFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), "rolling-"));
  chmodSync(folder, 0o755);
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A new cluster in a folder, which does not wait for the disk. Its database `app` is still to be made. */
export const newCluster = (folder: string, name: string) =>
  startEmbedded({ dataDir: path.join(folder, name), flags: ["-c", "fsync=off"] });
