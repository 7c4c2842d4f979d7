// The site under test: the production build as `npm start` runs it, on a data folder of its own that is new each time.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const dataDir = mkdtempSync(path.join(tmpdir(), "e2e-"));
process.env.DATA_DIR = dataDir;
process.env.NODE_ENV = "production";
process.on("exit", () => rmSync(dataDir, { recursive: true, force: true }));
await import("../server/start.mjs");
