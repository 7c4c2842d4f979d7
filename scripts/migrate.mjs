// `npm run migrate`: brings the database of DATABASE_URL up to date, the product's own tables and those of the job worker.
import path from "node:path";
import { runMigrations } from "graphile-worker";
import { deploy } from "../prisma/engine/migrate-deploy.mjs";

const url = process.env.DATABASE_URL;
if (!url) {
  console.error("Set DATABASE_URL to the database to migrate, with a role that owns it.");
  process.exit(1);
}
try {
  const { applied } = await deploy({ url, dir: path.resolve(import.meta.dirname, "../prisma/migrations") });
  console.log(applied.length > 0 ? `Applied ${applied.join(", ")}.` : "Nothing to apply.");
  await runMigrations({ connectionString: url });
  console.log("The job tables are up to date.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
