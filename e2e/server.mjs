// The site under test: the production build as `npm start` runs it, on a data folder of its own that is new each time. Where
// its database is stands in .cache/e2e/server.json, for the fixtures.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";

const dataDir = mkdtempSync(path.join(tmpdir(), "e2e-"));
const place = path.resolve(import.meta.dirname, "../.cache/e2e/server.json");
rmSync(place, { force: true });
process.env.DATA_DIR = dataDir;
process.env.NODE_ENV = "production";
process.on("exit", () => rmSync(dataDir, { recursive: true, force: true }));
await import("../server/start.mjs");
await waitForNoDisk();
mkdirSync(path.dirname(place), { recursive: true });
writeFileSync(
  place,
  JSON.stringify({
    databaseUrl: process.env.DATABASE_URL,
    paymentsUrl: process.env.STRIPE_API_BASE,
    dataDir,
  }),
);

/** Nothing of this site outlives the run: half of what a journey waits for when it makes its rows would be the disk. */
async function waitForNoDisk() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  for (const setting of ["fsync", "synchronous_commit", "full_page_writes"])
    await client.query(`alter system set ${setting} = off`);
  await client.query("select pg_reload_conf()");
  await client.end();
}
