// `npm run sweep`: every page in all of its states, both languages, light and dark, on all screens. Before a release.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { build, generate, install, root } from "../server/prepare.mjs";
import { ensureChromium } from "./chromium.mjs";

process.chdir(root);
install();
generate();
build();
const chromium = ensureChromium();
const playwright = path.join(root, "node_modules", "@playwright/test/cli.js");
const { status } = spawnSync(process.execPath, [playwright, "test", "e2e/accessibility.spec.ts"], {
  cwd: root,
  env: { ...process.env, CHROMIUM: chromium ?? "", SWEEP: "all" },
  stdio: "inherit",
});
process.exitCode = status ?? 1;
