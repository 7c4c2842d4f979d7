import type pg from "pg";
import { log } from "~/platform/log.server";

export interface RosterOptions {
  /** Time between two signs of life, in milliseconds. */
  beat?: number;
  /** How long a worker may give none before its jobs are others', in milliseconds. */
  patience?: number;
}

/** A worker that gave no sign of life for this long is gone; one that never gave any (an older release) gets longer. */
const gone = { seconds: 60, unknownMinutes: 15 };

/**
 * SQL that is true of a job whose worker is gone: `job` is a row of the worker's jobs, `worker` its row of "JobWorker" or null.
 * `seconds` without a sign of life make it gone.
 */
export const isOfGone = (job: string, worker: string, seconds: number | string = gone.seconds) =>
  `(${job}.locked_by is not null and case when ${worker}.id is null
    then ${job}.locked_at < now() - interval '${gone.unknownMinutes} minutes'
    else ${worker}."seenAt" < now() - make_interval(secs => ${seconds}) end)`;

/**
 * Says of the workers of this process that they live, and frees the jobs of those that do not: a killed process leaves its
 * jobs locked, and graphile-worker itself waits four hours.
 */
export function startRoster(
  pool: pg.Pool,
  { beat = 15_000, patience = gone.seconds * 1_000 }: RosterOptions = {},
) {
  const here = new Set<string>();
  const left = new Set<string>();
  /** When this process last gave a sign of life, and since when without a gap. */
  let last = -Infinity;
  let since = -Infinity;

  async function signOfLife(): Promise<void> {
    const at = performance.now();
    await pool.query(
      `insert into "JobWorker" (id, "seenAt") select unnest($1::text[]), now()
        on conflict (id) do update set "seenAt" = now()`,
      [[...here]],
    );
    const ours = [...left];
    if (ours.length > 0) {
      await pool.query("select graphile_worker.force_unlock_workers($1)", [ours]);
      // A statement that a frozen server still had may yet lock a job for one that left: it is gone from now on.
      await pool.query(`update "JobWorker" set "seenAt" = '-infinity' where id = any($1)`, [ours]);
      for (const id of ours) left.delete(id);
    }
    if (at - last > patience / 2) since = at;
    last = at;
    // Who could not write for a while does not know who else could not.
    if (at - since >= patience) await takeOver();
  }

  async function takeOver(): Promise<void> {
    const { rows } = await pool.query<{ id: string }>(
      `select distinct job.locked_by as id from graphile_worker._private_jobs job
        left join "JobWorker" worker on worker.id = job.locked_by where ${isOfGone("job", "worker", "$1::float8")}`,
      [patience / 1_000],
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) {
      await pool.query("select graphile_worker.force_unlock_workers($1)", [ids]);
      log.warn({ workers: ids }, "freed the jobs of workers that are gone");
    }
    await pool.query(`delete from "JobWorker" where "seenAt" < now() - interval '1 day'`);
  }

  let underWay: Promise<void> = Promise.resolve();
  const say = () => (underWay = underWay.then(signOfLife).catch(() => undefined));
  const timer = setInterval(say, beat);

  return {
    /** A worker of this process begins, under a name of its own. */
    join(id: string): Promise<void> {
      here.add(id);
      return say();
    },
    /** It holds no job any more. What is still locked under its name is freed, now or once the database can be had. */
    leave(id: string): Promise<void> {
      here.delete(id);
      left.add(id);
      return say();
    },
    /** Gives no more signs of life. */
    async stop(): Promise<void> {
      clearInterval(timer);
      await underWay;
    },
  };
}

export type Roster = ReturnType<typeof startRoster>;
