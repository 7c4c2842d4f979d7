import type { Tx } from "./db/db.server";

/** A job's handler: called at least once per job, so it must be idempotent. A thrown error means: try again later. */
export type JobHandler = (payload: unknown, attempt: { number: number; last: boolean }) => Promise<void>;

/** Workers of their own for some kinds of jobs, so that these wait for no others and hold none up. */
export interface Lane {
  /** How many at once in one instance. */
  slots: number;
  jobs: Record<string, JobHandler>;
}

/** The channel of NOTIFY that says which jobs were added; read by `nudgeOf`. */
export const jobsChannel = "jobs";
const nudge = (name: string, count: number) => `${count} ${name}`;
/** What a notification on `jobsChannel` says. */
export function nudgeOf(payload: string): { task: string; count: number } {
  const [count = "", ...task] = payload.split(" ");
  return { task: task.join(" "), count: Number(count) || 1 };
}

interface JobOptions {
  /** Makes it single: while a job with the key waits, a second one replaces it. */
  key?: string;
  /** Not before. */
  runAt?: Date;
}

/**
 * Adds a job in the transaction `tx`: it exists exactly when the transaction commits. Ten attempts, with growing pauses
 * (graphile-worker).
 */
export async function addJob(
  tx: Pick<Tx, "$executeRaw">,
  name: string,
  payload: Record<string, unknown>,
  options: JobOptions = {},
): Promise<void> {
  await tx.$executeRaw`select pg_notify(${jobsChannel}::text, ${nudge(name, 1)}::text),
    graphile_worker.add_job(${name}::text, payload := ${JSON.stringify(payload)}::json,
      run_at := ${options.runAt ?? null}::timestamptz, max_attempts := 10, job_key := ${options.key ?? null}::text)`;
}

/**
 * Adds many jobs of one kind in one statement, each single by its key, as `addJob` does. They are taken in the order of their
 * `priority`, the lowest first: 0 is what every other job has.
 */
export async function addJobs(
  tx: Pick<Tx, "$executeRaw">,
  name: string,
  jobs: readonly { payload: Record<string, unknown>; key: string }[],
  priority = 0,
): Promise<void> {
  await tx.$executeRaw`select pg_notify(${jobsChannel}::text, ${nudge(name, jobs.length)}::text),
      graphile_worker.add_job(${name}::text, payload := payload, max_attempts := 10, job_key := key,
        priority := ${priority}::int)
    from json_to_recordset(${JSON.stringify(jobs)}::json) as job(payload json, key text)`;
}
