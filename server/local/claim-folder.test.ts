import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { transformWithEsbuild } from "vite";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { expectConsoleError } from "~test/faults/console";
import { claimFolder } from "./claim-folder";

let dir: string;
const folder = () => path.join(dir, "running");
/** Every claim that stands there. */
const claims = () =>
  readdirSync(folder()).map((name) => JSON.parse(readFileSync(path.join(folder(), name), "utf8")) as unknown);
function writeText(text: string) {
  mkdirSync(folder());
  writeFileSync(path.join(folder(), "other.json"), text);
}
const write = (claim: unknown) => writeText(JSON.stringify(claim));
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
  expect(claims()).toEqual([mine]);
  await claim.release();
  expect(readdirSync(dir)).toEqual([]);
});

test("the claim of a process that was killed is taken over", async () => {
  const child = await startProcess(process.execPath, "-e", "setInterval(() => {}, 1000)");
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
  write({ pid: child.pid, url });
  await claimFolder(dir, url);
  expect(claims()).toEqual([mine]);
});

test.runIf(process.platform === "linux")("a process id that something else has now is no claim", async () => {
  const child = await startProcess("sleep", "60");
  write({ pid: child.pid, url });
  await claimFolder(dir, url);
  expect(claims()).toEqual([mine]);
});

test.for(["", "{", "null", "[]", '"x"'])("an unreadable claim %j is replaced", async (text) => {
  writeText(text);
  await claimFolder(dir, url);
  expect(claims()).toEqual([mine]);
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
  expect(claims()).toEqual([{ pid: child.pid, url }]);
  expect(readdirSync(dir), "nothing of the second start stays").toEqual(["running"]);
});

test("a release leaves the claim of another start alone", async () => {
  const claim = await claimFolder(dir, url);
  rmSync(folder(), { recursive: true });
  write({ pid: 1, url: "http://localhost:2" });
  await claim.release();
  expect(claims()).toEqual([{ pid: 1, url: "http://localhost:2" }]);
});

/** Claims the folder it is told at the moment it is told, says how that went, and releases it when told so. */
const contender = `
import { claimFolder } from "./claim-folder.mjs";
let claim;
console.error = () => {};
process.exit = () => { throw "refused"; };
process.on("message", async ([dir, at]) => {
  if (!dir) return process.send(await claim?.release() ?? "released");
  while (Date.now() < at);
  claim = undefined;
  claim = await claimFolder(dir, "http://localhost:1").catch((error) => { if (error !== "refused") throw error; });
  process.send(claim ? "won" : "refused");
});
process.send("ready");
`;

async function startContenders(count: number) {
  const source = readFileSync(path.join(import.meta.dirname, "claim-folder.ts"), "utf8");
  const { code } = await transformWithEsbuild(source, "claim-folder.ts");
  writeFileSync(path.join(dir, "claim-folder.mjs"), code);
  writeFileSync(path.join(dir, "contender.mjs"), contender);
  const children = Array.from({ length: count }, () =>
    fork(path.join(dir, "contender.mjs"), { execArgv: [] }),
  );
  onTestFinished(() => children.forEach((child) => child.kill("SIGKILL")));
  const answers = () =>
    Promise.all(children.map((child) => once(child, "message").then(([answer]) => answer)));
  await answers();
  return (message: unknown[]): Promise<unknown[]> => {
    const answered = answers();
    for (const child of children) child.send(message);
    return answered;
  };
}

test(
  "of eight starts at the same instant exactly one goes on, also over a dead claim",
  { timeout: 30_000 },
  async () => {
    const ask = await startContenders(8);
    const ended = spawn(process.execPath, ["-e", ""]);
    await once(ended, "exit");
    const [rounds, winners]: [number, number[]] = [20, []];
    for (let round = 0; round < rounds; round++) {
      const data = path.join(dir, `data-${round}`);
      if (round % 2 === 1) {
        mkdirSync(path.join(data, "running"), { recursive: true });
        writeFileSync(path.join(data, "running", "dead.json"), JSON.stringify({ pid: ended.pid, url }));
      }
      const answers = await ask([data, Date.now() + 5]);
      winners.push(answers.filter((answer) => answer === "won").length);
      await ask([]);
      expect(readdirSync(data), "nothing is left behind").toEqual([]);
    }
    expect(winners).toEqual(Array.from({ length: rounds }, () => 1));
  },
);
