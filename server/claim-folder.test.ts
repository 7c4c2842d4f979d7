import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { expectConsoleError } from "~test/console";
import { claimFolder } from "./claim-folder";

let dir: string;
const claimFile = () => path.join(dir, "running.json");
const claimed = () => JSON.parse(readFileSync(claimFile(), "utf8")) as { pid: number; url: string };
const write = (claim: unknown) => writeFileSync(claimFile(), JSON.stringify(claim));
/** Nothing listens on port 1. */
const url = "http://localhost:1";
const mine = { pid: process.pid, url };

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), "claim-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function startProcess(command: string, ...args: string[]): Promise<ChildProcess & { pid: number }> {
  const child = spawn(command, args, { stdio: "ignore" });
  await once(child, "spawn");
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  });
  return child as ChildProcess & { pid: number };
}

test("a free folder is claimed, made when it is not there, and released", async () => {
  dir = path.join(dir, "new", "data");
  const claim = await claimFolder(dir, url);
  expect(claimed()).toEqual(mine);
  await claim.release();
  expect(() => claimed()).toThrow("ENOENT");
});

test("the claim of a process that was killed is taken over", async () => {
  const child = await startProcess(process.execPath, "-e", "setInterval(() => {}, 1000)");
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
  write({ pid: child.pid, url });
  await claimFolder(dir, url);
  expect(claimed()).toEqual(mine);
});

test.runIf(process.platform === "linux")("a process id that something else has now is no claim", async () => {
  const child = await startProcess("sleep", "60");
  write({ pid: child.pid, url });
  await claimFolder(dir, url);
  expect(claimed()).toEqual(mine);
});

test.for(["", "{", "null", "[]", '"x"'])("an unreadable claim %j is replaced", async (text) => {
  writeFileSync(claimFile(), text);
  await claimFolder(dir, url);
  expect(claimed()).toEqual(mine);
});

test("a second start says which one is running, and ends", async () => {
  const child = await startProcess(process.execPath, "-e", "setInterval(() => {}, 1000)");
  write({ pid: child.pid, url });
  const exit = vi.spyOn(process, "exit").mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  onTestFinished(() => exit.mockRestore());
  expectConsoleError(`${url} (process ${child.pid})`);
  await expect(claimFolder(dir, "http://localhost:2")).rejects.toThrow("exit 1");
  expect(claimed()).toEqual({ pid: child.pid, url });
});
