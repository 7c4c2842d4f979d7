// The site under test: the production build as `npm start` runs it, on a data folder of its own that is new each time. Where
// its database is stands in .cache/e2e/server-x.json, for the fixtures.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const dataDir = mkdtempSync(path.join(tmpdir(), "e2e-"));
const place = path.resolve(import.meta.dirname, "../.cache/e2e/server-x.json");
rmSync(place, { force: true });
process.env.DATA_DIR = dataDir;
process.env.NODE_ENV = "production";
process.on("exit", () => rmSync(dataDir, { recursive: true, force: true }));
await import("../server/start.mjs");
mkdirSync(path.dirname(place), { recursive: true });
writeFileSync(
  place,
  JSON.stringify({
    databaseUrl: process.env.DATABASE_URL,
    paymentsUrl: process.env.STRIPE_API_BASE,
    dataDir,
  }),
);
