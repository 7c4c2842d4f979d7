import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { onTestFinished } from "vitest";
// Writes .cache/content.json, which the process bundles.
import "virtual:content";

type Message = { ready: true } | { result: unknown } | { fault: string };

/**
 * Starts a process of its own that has loaded `module` (a path from the project's root) with the settings `env`, and ends it
 * after the test. The returned function calls one of the module's exports there, with plain data in and out, one at a time.
 */
export async function startAppProcess(module: string, env: Record<string, string>) {
  const child = fork(path.join(import.meta.dirname, "load-in-process.mjs"), [module], {
    env: { ...process.env, ...env },
    serialization: "advanced",
    execArgv: [],
  });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  });
  await answer(child);
  return async <Result>(name: string, ...args: unknown[]): Promise<Result> => {
    const answered = answer(child);
    child.send([name, ...args]);
    return (await answered) as Result;
  };
}

function answer(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const lost = (code: number | null) => reject(new Error(`the process ended with ${code}`));
    child.once("exit", lost);
    child.once("message", (message: Message) => {
      child.off("exit", lost);
      if ("fault" in message) reject(new Error(message.fault));
      else resolve("result" in message ? message.result : undefined);
    });
  });
}
