import type { Tx } from "./db.server";

/** A job's handler: called at least once per job, so it must be idempotent. A thrown error means: try again later. */
export type JobHandler = (payload: unknown, attempt: { number: number; last: boolean }) => Promise<void>;

/**
 * Adds a job in the transaction `tx`: it exists exactly when the transaction commits. A `key` makes it single: while a job
 * with the key waits, a second one replaces it. `runAt` delays it. Ten attempts, with growing pauses (graphile-worker).
 */
export async function addJob(
  tx: Pick<Tx, "$executeRaw">,
  name: string,
  payload: Record<string, unknown>,
  options: { key?: string; runAt?: Date } = {},
): Promise<void> {
  await tx.$executeRaw`select graphile_worker.add_job(${name}::text, payload := ${JSON.stringify(payload)}::json,
    run_at := ${options.runAt ?? null}::timestamptz, max_attempts := 10, job_key := ${options.key ?? null}::text)`;
}

/** Adds many jobs of one kind in one statement, each single by its key, as `addJob` does. */
export async function addJobs(
  tx: Pick<Tx, "$executeRaw">,
  name: string,
  jobs: readonly { payload: Record<string, unknown>; key: string }[],
): Promise<void> {
  await tx.$executeRaw`select graphile_worker.add_job(${name}::text, payload := payload, max_attempts := 10, job_key := key)
    from json_to_recordset(${JSON.stringify(jobs)}::json) as job(payload json, key text)`;
}
