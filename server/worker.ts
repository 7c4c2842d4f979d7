import { Logger, parseCronItems, run, type Runner } from "graphile-worker";
import { cron, jobs } from "~/jobs.server";
import { pool } from "~/platform/db.server";
import { log } from "~/platform/log.server";

const workerLog = new Logger(() => (level, message) => {
  if (level === "error") log.error({ source: "worker" }, message);
  else if (level === "warning") log.warn({ source: "worker" }, message);
});

/** Starts working through the jobs in the database; several instances share them. `stop` lets running jobs finish. */
export async function startWorker(): Promise<Runner> {
  return run({
    pgPool: pool,
    concurrency: 2,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger: workerLog,
    taskList: Object.fromEntries(
      Object.entries(jobs).map(([name, handler]) => [
        name,
        (payload: unknown, { job }: { job: { attempts: number; max_attempts: number } }) =>
          handler(payload, { number: job.attempts, last: job.attempts >= job.max_attempts }),
      ]),
    ),
    parsedCronItems: parseCronItems(cron.map(({ task, pattern }) => ({ task, match: pattern }))),
  });
}
