import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { type RunnerOptions, run, type WorkerEvents, type WorkerPool } from "graphile-worker";
import { log } from "~/platform/log.server";
import type { Roster } from "./roster";

export interface LaneOptions extends Pick<
  RunnerOptions,
  "pgPool" | "taskList" | "parsedCronItems" | "logger"
> {
  /** How many jobs at once. */
  slots: number;
  roster: Roster;
  /** The longest that writing how a job ended may take, in milliseconds: to connect, and the statement (platform/db). */
  lastWords?: number;
}

/** How long a fault of one slot takes to reach the others, in milliseconds. */
const faultTime = 100;
/** How long to wait before looking for the database again, in milliseconds. */
const retryPause = 500;

/**
 * Works through the jobs of `taskList`, `slots` at a time. When the database could not be told how a job ended, or did not
 * answer when a job was asked for, nobody knows which jobs are held: the lane then goes on under a new name, and what is held
 * under the old one is freed as soon as the jobs that run under it have ended.
 */
export function openLane({ slots, roster, lastWords = 17_000, ...options }: LaneOptions) {
  const stopping = new AbortController();
  const stopped = new Promise<void>((resolve) =>
    stopping.signal.addEventListener("abort", () => resolve(), { once: true }),
  );
  const ending = new Set<Promise<void>>();
  let current: WorkerPool | undefined;

  async function work(): Promise<void> {
    const events: WorkerEvents = new EventEmitter();
    events.once("pool:create", ({ workerPool }) => (current = workerPool));
    const lost = new Promise<void>((resolve) => {
      const leave = () => {
        current = undefined;
        // The other slots meet the same fault at about the same time; each gets over it while the lane still goes on.
        setTimeout(resolve, faultTime);
      };
      events.once("pool:fatalError", leave);
      events.once("worker:getJob:error", leave);
    });
    const idle = new Promise<void>((resolve) => {
      let working = slots;
      events.on("worker:stop", () => (working -= 1) === 0 && resolve());
    });
    const runner = await run({
      ...options,
      events,
      concurrency: slots,
      pollInterval: 2_000,
      noHandleSignals: true,
      // With a delay, however short, the worker hears that the end of a job could not be written; without, it is an unhandled rejection.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
    const id = current!.id;
    // graphile-worker miscounts when the ends of two jobs could not be written at the same time, and then waits for ever.
    const ended = Promise.race([
      runner.promise.catch(() => undefined),
      idle.then(() => pause(lastWords, undefined, { ref: false })),
    ]);
    const end = Promise.race([ended, lost, stopped])
      .then(() => {
        runner.stop().catch(() => undefined);
        return ended;
      })
      .then(() => roster.leave(id))
      .finally(() => ending.delete(end));
    ending.add(end);
    await roster.join(id);
    await Promise.race([ended, lost, stopped]);
    current = undefined;
  }

  async function keepWorking(): Promise<void> {
    let isAway = false;
    while (!stopping.signal.aborted) {
      try {
        await work();
        isAway = false;
      } catch (error) {
        if (!isAway) log.warn({ err: error }, "jobs cannot be taken; trying again");
        isAway = true;
      }
      await pause(retryPause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    await Promise.all(ending);
  }
  const working = keepWorking();

  return {
    /** Lets `count` workers that wait look for a job at once. */
    nudge: (count: number) => current?.nudge(count),
    /** Takes no more jobs; resolves when those under way have ended. */
    async stop() {
      stopping.abort();
      await working;
    },
  };
}
