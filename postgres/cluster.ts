// Makes a new cluster, and knows the password of an existing one.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { type Account, give } from "./account";
import type { Binaries } from "./binaries";
import { SETTINGS_FILE } from "./settings";

/** The cluster's one role; it owns everything in it. */
export const ROLE = "app";
const PASSWORD_FILE = "app-password";

/** The password of the role `app`, from a file inside the cluster that only the server's account and root can read. */
export function readPassword(cluster: string): string {
  return readFileSync(path.join(cluster, PASSWORD_FILE), "utf8").trim();
}

/**
 * Makes the cluster unless it exists. It is made beside and renamed when whole, so that a start that was cut short leaves none.
 *
 * @param durable false skips waiting for the disk, for tests
 * @throws Error with what initdb said, or when the cluster belongs to another major version
 */
export function ensureCluster(cluster: string, binaries: Binaries, account: Account, durable: boolean): void {
  if (existsSync(cluster)) return checkVersion(cluster, binaries.major);
  const half = `${cluster}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half);
  give(half, account, 0o700);
  const passwordFile = `${half}.password`;
  try {
    writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
    give(passwordFile, account, 0o600);
    initdb(half, passwordFile, binaries, account, durable);
    appendFileSync(path.join(half, "postgresql.conf"), `include_if_exists = '${SETTINGS_FILE}'\n`);
    renameSync(passwordFile, path.join(half, PASSWORD_FILE));
    renameSync(half, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(half, { recursive: true, force: true });
  }
}

function initdb(
  directory: string,
  passwordFile: string,
  binaries: Binaries,
  account: Account,
  durable: boolean,
): void {
  const args = [
    "--pgdata",
    directory,
    "--username",
    ROLE,
    "--pwfile",
    passwordFile,
    "--auth",
    "scram-sha-256",
  ];
  // The same order and the same case rules on every machine, whatever its locale.
  args.push(
    "--encoding",
    "UTF8",
    "--locale",
    "C",
    "--locale-provider",
    "builtin",
    "--builtin-locale",
    "C.UTF-8",
  );
  if (!durable) args.push("--no-sync");
  const run = spawnSync(binaries.initdb, args, {
    ...account,
    cwd: directory,
    env: serverEnvironment(),
    encoding: "utf8",
  });
  if (run.status !== 0) {
    throw new Error(
      `PostgreSQL could not make a database in ${path.dirname(directory)}: ${run.error?.message ?? run.stderr}`,
    );
  }
}

function checkVersion(cluster: string, major: string): void {
  const found = readFileSync(path.join(cluster, "PG_VERSION"), "utf8").trim();
  if (found === major) return;
  throw new Error(
    `The database in ${cluster} was made by PostgreSQL ${found}, and this is ${major}. ` +
      "Dump it with the old release and load it into a new data directory.",
  );
}

/** Environment of PostgreSQL's programs: messages in English, and no setting of the person's own `psql` set-up. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { ...process.env, LC_ALL: "C" };
  for (const name of Object.keys(environment)) if (name.startsWith("PG")) delete environment[name];
  return environment;
}
