import path from "node:path";
import pg from "pg";
import { startEmbedded } from "../../postgres/embedded";
import { freePort } from "../../postgres/port";
import { writeBackup } from "../../prisma/backup/write-backup.mjs";
import { startBuild } from "./instances";
import { waitForJobs } from "./rolling-restart";
import { inScratchFolder } from "./scratch-folder";

/** Writes down what a release leaves in a new database: it starts with its demo data, and what it made of that is kept in a file. */
export const recordRelease = (checkout: string, file: string) =>
  inScratchFolder(async (folder) => {
    const port = String(await freePort());
    const build = await startBuild(checkout, { PORT: port, DATA_DIR: folder });
    try {
      // The server that the release has started, found by its folder.
      const { url } = await startEmbedded({ dataDir: path.join(folder, "postgres") });
      const pool = new pg.Pool({ connectionString: url, max: 1 });
      await waitForJobs(pool).finally(() => pool.end());
      return await writeBackup({ url, file });
    } finally {
      await build.stop();
    }
  });
