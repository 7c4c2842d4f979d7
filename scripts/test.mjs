// `npm test`: installs what is missing, then every check. `npm run check` is the same without a browser (--no-browser).
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build, generate, install, root } from "../server/prepare.mjs";

process.chdir(root);
const withBrowser = !process.argv.includes("--no-browser");
install();
generate();

/** @param {string} name @param {string} program a file in node_modules @param {string[]} args @param {Record<string, string>} [env] */
function step(name, program, args, env = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(process.execPath, [path.join(root, "node_modules", program), ...args], {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: "0", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("close", (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
      if (code !== 0) console.log(output.trimEnd());
      resolve(code === 0);
    });
  });
}

mkdirSync(".cache", { recursive: true });
let passed = 0;
let failed = 0;
/** @param {boolean} ok */
const count = (ok) => (ok ? passed++ : failed++);

/** Adds what a JSON report says; a report that is not there is one failure. @param {string} file @param {(report: any) => [number, number]} read */
function countReport(file, read) {
  try {
    const [ok, bad] = read(JSON.parse(readFileSync(file, "utf8")));
    passed += ok;
    failed += bad;
  } catch {
    failed++;
  }
}

/** @param {"pure" | "server"} project */
async function tests(project) {
  const report = `.cache/${project}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ok = await step(`${project} tests`, "vitest/vitest.mjs", ["run", "--project", project, ...reporters]);
  const before = failed;
  countReport(report, (r) => [r.numPassedTests, r.numFailedTests + (r.numTotalTests === 0 ? 1 : 0)]);
  if (!ok && failed === before) failed++;
}

/** What these two found of a file that is as it was need not be found again. */
const remembered = {
  format: ["--cache", "--cache-strategy", "content", "--cache-location", ".cache/prettier"],
  types: ["--incremental", "--tsBuildInfoFile", ".cache/types.tsbuildinfo"],
};

async function readingChecks() {
  const { format, types } = remembered;
  count(
    await step("format", "prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", ...format, "."]),
  );
  count(await step("types", "typescript/bin/tsc", ["--noEmit", "-p", ".", ...types]));
  count(await step("lint", "eslint/bin/eslint.js", ["--max-warnings", "0", "."]));
  count(await step("unused code", "knip/bin/knip.js", ["--no-progress"]));
  await tests("pure");
}

/** What the end-to-end tests need. Returns the path of Chromium. */
async function prepareBrowser() {
  build();
  const { ensureChromium } = await import("./chromium.mjs");
  return ensureChromium();
}

/** @type {string | null | undefined} */
let chromium;
async function besideServerTests() {
  await readingChecks();
  if (withBrowser) chromium = await prepareBrowser();
}

// Side by side, because the one mostly computes and the other mostly waits for its database.
await Promise.all([besideServerTests(), tests("server")]);

if (withBrowser) {
  const report = ".cache/e2e.json";
  const env = { CHROMIUM: chromium ?? "", PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const ok = await step(
    "end-to-end tests",
    "@playwright/test/cli.js",
    ["test", "--reporter=list,json,./e2e/server-log.ts"],
    env,
  );
  const before = failed;
  countReport(report, ({ stats }) => [
    stats.expected + stats.flaky,
    stats.unexpected + (stats.expected === 0 ? 1 : 0),
  ]);
  if (!ok && failed === before) failed++;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
