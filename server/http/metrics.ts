import type pg from "pg";
import { collectDefaultMetrics } from "prom-client";
import { isOfGone } from "../worker/roster";
import { gauges, registry } from "~/platform/metrics.server";

collectDefaultMetrics({ register: registry });

const seconds = (since: string) => `coalesce(extract(epoch from max(${since})), 0)::float8`;
/** One row: how far work that should have been done is behind. */
const backlog = `select
  (select ${seconds("now() - run_at")} from graphile_worker.jobs job
    left join "JobWorker" worker on worker.id = job.locked_by
    where run_at < now() and (locked_at is null and attempts < max_attempts or ${isOfGone("job", "worker")})) as "jobAge",
  (select count(*)::int from graphile_worker.jobs
    where attempts >= max_attempts and locked_at is null) as "jobsFailed",
  (select ${seconds('now() - "createdAt"')} from "Mail" where status = 'QUEUED') as "mailAge",
  (select count(*)::int from "Mail" where status = 'FAILED') as "mailsFailed",
  (select ${seconds('"handledAt" - "createdAt"')} from "StripeEvent"
    where "receivedAt" > now() - interval '1 hour') as "webhookLag",
  (select count(*)::int from "StripeEvent"
    where "handledAt" is null and "receivedAt" > now() - interval '7 days') as "webhooksOpen",
  (select count(*)::int from "Order"
    where status = 'PENDING' and "expiresAt" < now() - interval '30 minutes') as "ordersOverdue"`;

type Backlog = Omit<Record<keyof typeof gauges, number>, "poolWaiting">;

/** The figures of this instance and its database in Prometheus' text format. Throws when the database does not answer. */
export async function readMetrics(pool: pg.Pool): Promise<string> {
  gauges.poolWaiting.set(pool.waitingCount);
  const { rows } = await pool.query<Backlog>(backlog);
  for (const [name, value] of Object.entries(rows[0]!)) gauges[name as keyof Backlog].set(value);
  return registry.metrics();
}
