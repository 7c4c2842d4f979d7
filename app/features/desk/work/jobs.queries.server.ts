import type { FoundationScope } from "~/features/identity/access/scope";
import { pool } from "~/platform/db/db.server";

/** A job that does not go well. Its payload is left out: it may hold what is for one person alone. */
export interface TroubledJob {
  id: string;
  task: string;
  /** - `failed`: given up. - `retrying`: failed, tried again at `runAt`. - `stuck`: begun long ago. - `late`: due, not begun. */
  state: "failed" | "retrying" | "stuck" | "late";
  attempts: number;
  maxAttempts: number;
  lastError: string;
  runAt: Date;
}

/** The most that are listed, and retried at once. */
export const mostJobs = 200;

/** A job that runs longer, or waits longer after its time, than this is in trouble. */
const patience = "15 minutes";

const state = `case when attempts >= max_attempts and locked_at is null then 'failed'
  when locked_at < now() - interval '${patience}' then 'stuck'
  when last_error is not null then 'retrying'
  when run_at < now() - interval '${patience}' and locked_at is null then 'late' end`;

/** Jobs that failed, are tried again, are stuck or late: given up ones first. One query. */
export async function troubledJobs(
  _scope: FoundationScope<"work.read">,
): Promise<{ jobs: TroubledJob[]; total: number }> {
  const { rows } = await pool.query<TroubledJob & { total: number }>({
    name: "desk-jobs",
    text: `select id::text, task, state, attempts, "maxAttempts", "lastError", "runAt", count(*) over ()::int as total
      from (select id, task_identifier as task, ${state} as state, attempts, max_attempts as "maxAttempts",
          coalesce(last_error, '') as "lastError", run_at as "runAt" from graphile_worker.jobs) j
      where state is not null order by state = 'failed' desc, "runAt", id limit ${mostJobs}`,
  });
  return { jobs: rows.map(({ total: _total, ...job }) => job), total: rows[0]?.total ?? 0 };
}
