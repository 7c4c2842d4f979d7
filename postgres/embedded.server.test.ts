import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { queryOn } from "~test/processes/scratch-database";
import { type Embedded, startEmbedded } from "./embedded";
import { keepRunning } from "./keep-running";
import { readPostmaster } from "./postmaster";

const flags = ["-c", "fsync=off"];
const directory = mkdtempSync(path.join(os.tmpdir(), "embedded-"));
// Started by root, the server runs as another account, which must be able to enter.
chmodSync(directory, 0o755);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** One for all tests, since making a cluster takes longest: each stops the server that it starts. */
const dataDir = path.join(directory, "postgres");

async function start(more: { port?: number } = {}): Promise<Embedded> {
  const server = await startEmbedded({ dataDir, flags, ...more });
  onTestFinished(() => server.stop());
  return server;
}

async function occupiedPort(port = 0): Promise<number> {
  const other = createServer().listen(port, "127.0.0.1");
  await once(other, "listening");
  onTestFinished(() => void other.close());
  const address = other.address();
  return address && typeof address === "object" ? address.port : 0;
}

const admin = (server: { url: string }) => server.url.replace(/[^/]+$/, "postgres");

test("the first start makes a database, also where an earlier making was cut short", async () => {
  mkdirSync(path.join(dataDir, "cluster.new"), { recursive: true });
  writeFileSync(path.join(dataDir, "cluster.new/PG_VERSION"), "18\n");
  expect((await start()).adopted).toBe(false);
  expect(readdirSync(dataDir)).toEqual(["cluster"]);
});

test("a later start finds the rows, on the same port with the same password", async () => {
  const first = await start();
  await queryOn(admin(first), "CREATE TABLE town AS SELECT 'Utrecht' AS name");
  await first.stop();
  await expect(queryOn(admin(first), "SELECT 1")).rejects.toThrow("ECONNREFUSED");

  const second = await start();
  expect(second).toMatchObject({ url: first.url, adopted: false });
  expect(await queryOn(admin(second), "SELECT name FROM town")).toEqual([{ name: "Utrecht" }]);
});

test("the password is random, asked for, and in a file for the owner alone", async () => {
  const server = await start();
  expect(new URL(server.url).password).toMatch(/^[\w-]{32}$/);
  const wrong = admin(server).replace(/:[\w-]{32}@/, ":wrong@");
  await expect(queryOn(wrong, "SELECT 1")).rejects.toThrow("password authentication failed");
  expect(statSync(path.join(dataDir, "cluster/app-password")).mode & 0o777).toBe(0o600);
});

test("it listens on loopback alone, and only the flags tell it not to wait for the disk", async () => {
  const [row] = await queryOn(
    admin(await start()),
    `SELECT current_setting('listen_addresses') AS addresses,
       (SELECT source FROM pg_settings WHERE name = 'fsync') AS fsync, current_setting('jit') AS jit`,
  );
  expect(row).toEqual({ addresses: "127.0.0.1", fsync: "command line", jit: "off" });
});

test("a server whose starter was killed is adopted, and can be stopped", async () => {
  const killed = await startElsewhereAndKill();
  expect(await queryOn(admin(killed), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  const server = await start();
  expect(server).toMatchObject({ pid: killed.pid, url: killed.url, adopted: true });
  await server.stop();
  await expect(queryOn(admin(killed), "SELECT 1")).rejects.toThrow("ECONNREFUSED");
});

test("after the server itself was killed, a new one recovers what was committed", async () => {
  const first = await start();
  await queryOn(admin(first), "CREATE TABLE river AS SELECT 'IJssel' AS name");
  process.kill(first.pid, "SIGKILL");
  const second = await start();
  expect(second.adopted).toBe(false);
  expect(await queryOn(admin(second), "SELECT name FROM river")).toEqual([{ name: "IJssel" }]);
});

test("a server that is kept running is started again when it was killed, each time, and stopped when asked", async () => {
  const first = await start();
  const lines: string[] = [];
  const kept = keepRunning(first, { dataDir, flags }, (line) => lines.push(line));
  onTestFinished(() => kept.stop());
  let { pid } = first;
  for (let round = 0; round < 2; round++) {
    process.kill(pid, "SIGKILL");
    await expect
      .poll(() => readPostmaster(path.join(dataDir, "cluster"))?.pid ?? pid, { timeout: 15_000 })
      .not.toBe(pid);
    pid = readPostmaster(path.join(dataDir, "cluster"))!.pid;
    await expect
      .poll(() => queryOn(admin(first), "SELECT 1 AS one").catch(() => null), { timeout: 15_000 })
      .toEqual([{ one: 1 }]);
  }
  expect(lines).toHaveLength(2);
  await kept.stop();
  await expect(queryOn(admin(first), "SELECT 1")).rejects.toThrow("ECONNREFUSED");
});

test("a pid file with the number of a process that is not this server is no obstacle", async () => {
  const first = await start();
  await first.stop();
  const port = new URL(first.url).port;
  const stale = [process.pid, path.join(dataDir, "cluster"), 1, port, "", "127.0.0.1", "0 0", "ready"];
  writeFileSync(path.join(dataDir, "cluster/postmaster.pid"), stale.join("\n"));
  expect((await start()).adopted).toBe(false);
});

test("when somebody has taken the port of last time, another one is taken", async () => {
  const first = await start();
  await first.stop();
  await occupiedPort(Number(new URL(first.url).port));
  const second = await start();
  expect(second.url).not.toBe(first.url);
  expect(await queryOn(admin(second), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("a port that was asked for and is taken is named in the error", async () => {
  const port = await occupiedPort();
  const refusal = expect(start({ port })).rejects;
  await refusal.toThrow(`could not bind IPv4 address "127.0.0.1": Address already in use`);
});

test("a database of another major version is refused", async () => {
  const old = path.join(directory, "old");
  mkdirSync(path.join(old, "cluster"), { recursive: true });
  writeFileSync(path.join(old, "cluster/PG_VERSION"), "12\n");
  await expect(startEmbedded({ dataDir: old })).rejects.toThrow("was made by PostgreSQL 12, and this is 18");
});

/** Starts a server from another Node process, which is killed as soon as the server is up. */
async function startElsewhereAndKill(): Promise<{ url: string; pid: number }> {
  // Below the project, so that Node finds its packages.
  const script = path.resolve(`.cache/start-embedded-${process.pid}.mjs`);
  onTestFinished(() => rmSync(script, { force: true }));
  await build({
    stdin: {
      contents: `import { startEmbedded } from "./embedded";
        const { url, pid } = await startEmbedded(${JSON.stringify({ dataDir, flags })});
        process.stdout.write(JSON.stringify({ url, pid }));
        setInterval(() => {}, 1000);`,
      resolveDir: import.meta.dirname,
      loader: "ts",
    },
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile: script,
  });
  const child = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
  const [output] = await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
  return JSON.parse(String(output));
}
