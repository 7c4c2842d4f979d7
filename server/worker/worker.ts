import { type Job, Logger, parseCronItems } from "graphile-worker";
import type pg from "pg";
import { cron, lanes } from "~/jobs.server";
import { isDatabaseAway } from "~/platform/db/database-away";
import { pool } from "~/platform/db/db.server";
import { jobsChannel, type Lane, nudgeOf } from "~/platform/jobs.server";
import { log } from "~/platform/log.server";
import { type LaneOptions, openLane } from "./lane";
import type { Channel } from "../database/listen";
import { type RosterOptions, startRoster } from "./roster";

/** A database that is away and a job that will be tried again are no faults of ours. */
const workerLog = new Logger(() => (level, message, meta) => {
  const { job, error, fatalError } = (meta ?? {}) as Partial<{
    job: Job;
    error: unknown;
    fatalError: unknown;
  }>;
  const isOver = !job || job.attempts >= job.max_attempts;
  if (level === "error" && isOver && !isDatabaseAway(error ?? fatalError))
    log.error({ source: "worker" }, message);
  else if (level === "error" || level === "warning") log.warn({ source: "worker" }, message);
});

/**
 * The pool as far as graphile-worker uses it. Only its listener asks for a connection with a callback, and gets none: what it
 * would hear comes over the process's one listening connection.
 */
const withoutListener = {
  options: pool.options,
  listeners: pool.listeners.bind(pool),
  query: pool.query,
  connect: (listener?: unknown) => (listener === undefined ? pool.connect() : undefined),
} as unknown as pg.Pool;

/**
 * Those of `jobs` that run by the clock. A key and a queue keep them single: while one waits or runs, however many ticks there are
 * add one more, and it waits.
 */
export const clockwork = (jobs: Lane["jobs"]) =>
  parseCronItems(
    cron
      .filter(({ task }) => task in jobs)
      .map(({ task, pattern }) => ({
        task,
        match: pattern,
        options: { jobKey: task, queueName: task, maxAttempts: 10 },
      })),
  );

/**
 * Works through the jobs in the database, those of each lane by themselves; several instances share them. `heard` is the
 * channel that says that there are new ones: without it a job is found within two seconds. `stop` lets running jobs finish.
 */
export function startWorker({ lastWords, ...options }: RosterOptions & Pick<LaneOptions, "lastWords"> = {}) {
  const roster = startRoster(pool, options);
  const open = Object.entries(lanes).map(([name, { slots, jobs }]) => {
    const lane = openLane({
      pgPool: withoutListener,
      slots,
      roster,
      lastWords,
      logger: workerLog,
      taskList: Object.fromEntries(
        Object.entries(jobs).map(([task, handler]) => [
          task,
          (payload: unknown, { job }: { job: { attempts: number; max_attempts: number } }) =>
            handler(payload, { number: job.attempts, last: job.attempts >= job.max_attempts }),
        ]),
      ),
      parsedCronItems: clockwork(jobs),
    });
    return { name, jobs, slots, ...lane };
  });
  const heard: Channel = {
    name: jobsChannel,
    heard(payload) {
      const { task, count } = nudgeOf(payload);
      const lane = open.find(({ jobs }) => task in jobs);
      lane?.nudge(Math.min(count, lane.slots));
    },
    open: () => open.forEach(({ nudge, slots }) => nudge(slots)),
  };
  return {
    heard,
    async stop() {
      await Promise.all(open.map(({ stop }) => stop()));
      await roster.stop();
    },
  };
}
