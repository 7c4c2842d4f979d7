import path from "node:path";
import { restoreBackup } from "../../prisma/backup/restore-backup.mjs";
import { recordRelease } from "./record-release";
import { rollingRestart } from "./rolling-restart";
import { inScratchFolder, newCluster } from "./scratch-folder";

/** What happens when this checkout takes the place of that one, with its data, while people use the site. */
export const updateFrom = (previous: string) =>
  inScratchFolder(async (folder) => {
    const file = path.join(folder, "previous.backup");
    await recordRelease(previous, file);
    const { url, stop } = await newCluster(folder, "postgres");
    try {
      await restoreBackup({ url, file, asItWas: true });
      return await rollingRestart({ from: previous, to: ".", databaseUrl: url, dataDir: folder });
    } finally {
      await stop();
    }
  });
