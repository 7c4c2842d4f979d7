// Brings a checkout to the point where it can run: dependencies, generated code, the build. Only what changed is done again.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "..");
const stampFile = path.join(root, ".cache", "prepared.json");

/** @returns {Record<string, string>} what was last prepared, by step */
function stamps() {
  try {
    return JSON.parse(readFileSync(stampFile, "utf8"));
  } catch {
    return {};
  }
}

/** @param {string} step @param {string} hash */
function stamp(step, hash) {
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ ...stamps(), [step]: hash }, null, 2));
}

/**
 * A hash of files and folders, by name and content.
 * @param {string[]} paths relative to the root
 */
function hashOf(paths) {
  const hash = createHash("sha256");
  /** @param {string} relative */
  const add = (relative) => {
    const full = path.join(root, relative);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory())
      for (const name of readdirSync(full).sort()) add(path.join(relative, name));
    else hash.update(relative).update("\0").update(readFileSync(full)).update("\0");
  };
  for (const one of paths) add(one);
  return hash.digest("hex");
}

/**
 * Runs a command; its output is shown only when it fails.
 * @param {string} what in words, for the log
 * @param {string} command
 * @param {string[]} args
 */
function run(what, command, args) {
  process.stdout.write(`${what} …`);
  const started = performance.now();
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: "1" },
  });
  if (done.status !== 0) {
    console.error(`\n${done.stdout ?? ""}${done.stderr ?? ""}${done.error ?? ""}`);
    console.error(`${what} failed.`);
    process.exit(1);
  }
  console.log(` ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** @param {string} name a program of a dependency, called by its file so that no shell is needed */
const script = (name) => path.join(root, "node_modules", name);

/**
 * Installs the locked dependencies when the lock file changed, those of the tests too. `npm ci` would refuse: the lock file
 * lists native packages for this platform only.
 */
export function install() {
  const hash = hashOf(["package-lock.json"]);
  if (stamps().install === hash && existsSync(path.join(root, "node_modules", ".package-lock.json"))) return;
  // No package needs its install script, and some would try a download.
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  run("Installing dependencies", "npm", ["install", "--no-save", "--include=dev", ...quiet]);
  stamp("install", hash);
}

/** Generates the Prisma client when the schema changed. */
export function generate() {
  const hash = hashOf(["prisma/schema", "prisma.config.ts", "package-lock.json"]);
  if (stamps().generate === hash && existsSync(path.join(root, "generated", "prisma"))) return;
  run("Generating the database client", process.execPath, [script("prisma/build/index.js"), "generate"]);
  stamp("generate", hash);
}

/** Builds the site, content included, when anything that goes into it changed. */
export function build() {
  const inputs = [
    "app",
    "content",
    "server",
    "public",
    "prisma/schema",
    "prisma/seed.ts",
    "prisma/seed",
    "stand-ins",
    "postgres",
  ];
  const hash = hashOf([...inputs, "vite.config.ts", "remix.config.js", "package-lock.json"]);
  if (stamps().build === hash && existsSync(path.join(root, "build", "server", "index.js"))) return;
  run("Building the site", process.execPath, [
    script("@remix-run/dev/dist/cli.js"),
    "vite:build",
    "--logLevel",
    "warn",
  ]);
  stamp("build", hash);
}
