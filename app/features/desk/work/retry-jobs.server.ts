import type { Actor } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { mostJobs } from "./jobs.queries.server";

/**
 * Runs a job that failed again now with fresh attempts, or with `all` the oldest of them. A job that runs at this moment is
 * left alone (graphile-worker's reschedule_jobs), and so is one that never failed. For staff: the caller has checked
 * `can(actor, "job.retry")`. Returns how many will be tried.
 */
export async function retryJobs(actor: Actor, which: { id: string } | "all"): Promise<number> {
  if (which !== "all" && !/^\d{1,18}$/.test(which.id)) return 0;
  const id = which === "all" ? null : which.id;
  return db.$transaction(async (tx) => {
    const jobs = await tx.$queryRaw<{ id: string; task: string }[]>`
      with troubled as (
        select id, task_identifier as task from graphile_worker.jobs
        where (${id}::bigint is null or id = ${id}::bigint) and (last_error is not null or run_at < now())
        order by id limit ${mostJobs}),
      rescheduled as (
        select id from graphile_worker.reschedule_jobs((select coalesce(array_agg(id), '{}') from troubled), run_at := now(), attempts := 0))
      select id::text, task from troubled join rescheduled using (id)`;
    for (const job of jobs)
      await recordAudit(tx, {
        actorId: actor.personId,
        act: "job.retry",
        subjectType: "job",
        subjectId: job.id,
        detail: { task: job.task },
      });
    return jobs.length;
  }, transactionLimits);
}
