// `npm run backup -- <file>`: everything that is in the database of DATABASE_URL, in one file. `npm run restore -- <file>` puts it into a new one.
import { restoreBackup } from "../prisma/backup/restore-backup.mjs";
import { writeBackup } from "../prisma/backup/write-backup.mjs";

const url = process.env.DATABASE_URL;
const isRestore = process.argv[2] === "restore";
const file = process.argv[3];
if (!url || !file) {
  console.error(
    "Set DATABASE_URL with a role that owns the tables, and name the file: npm run backup -- <file>",
  );
  process.exit(1);
}
try {
  if (isRestore) {
    const { rows, applied } = await restoreBackup({ url, file });
    console.log(
      `Restored ${rows} rows. ${applied.length > 0 ? `Applied ${applied.join(", ")}.` : ""}`.trim(),
    );
  } else console.log(`Wrote ${(await writeBackup({ url, file })).rows} rows to ${file}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && error.cause) console.error(error.cause);
  process.exitCode = 1;
}
