import { type SlidingLimit, secondsToWait } from "~/lib/sliding-window";
import { now } from "./clock.server";
import { db, pool } from "./db/db.server";
import { keyedHash } from "./secrets.server";

export interface RateLimit extends SlidingLimit {
  /** What is counted, for example `verify:<network>`. Stored as a keyed hash: it may be an address. */
  key: string;
}

const stored = (key: string) => keyedHash("attempts", key);
const beginOf = ({ windowSeconds }: SlidingLimit, at: Date) => new Date(at.getTime() - windowSeconds * 1000);

/**
 * Counts one attempt, in the database so that all instances count together. Returns null while there were fewer than the limit
 * in the window that ends now, else the number of seconds to wait (for Retry-After); an attempt that has to wait is not counted.
 * One statement, so that attempts at the same moment are counted one after another.
 */
export async function countAttempt(limit: RateLimit, at = now()): Promise<number | null> {
  const { rows } = await pool.query<{ times: Date[]; allowed: boolean }>({
    name: "count-attempt",
    text: `insert into "RecentAttempts" as known (key, times, allowed, "lastAt")
      values ($1, array[$2::timestamptz], true, $2::timestamptz)
      on conflict (key) do update set (times, allowed, "lastAt") = (
        select case when cardinality(recent) < $4 then recent || $2::timestamptz else recent end,
          cardinality(recent) < $4, $2::timestamptz
        from (select array(select t from unnest(known.times) t where t > $3::timestamptz order by t) as recent) of)
      returning times, allowed`,
    values: [stored(limit.key), at, beginOf(limit, at), limit.limit],
  });
  const { times, allowed } = rows[0]!;
  return allowed ? null : secondsToWait(times, limit, at);
}

/** What `countAttempt` would answer for each of these limits, without counting. */
export async function waitsFor(limits: readonly RateLimit[]): Promise<(number | null)[]> {
  const keys = limits.map(({ key }) => stored(key));
  const { rows } = await pool.query<{ key: string; times: Date[] }>({
    name: "attempts",
    text: `select key, times from "RecentAttempts" where key = any($1)`,
    values: [keys],
  });
  const times = new Map(rows.map((row) => [row.key, row.times]));
  return limits.map((limit, i) => secondsToWait(times.get(keys[i]!) ?? [], limit, now()));
}

/** The seconds to wait when as many as are allowed were counted already, else null. Counts nothing. */
export const findWait = async (limit: RateLimit): Promise<number | null> =>
  (await waitsFor([limit]))[0] ?? null;

/** Whether this is the first in its window; those after it write nothing. */
export async function isFirst(counted: Omit<RateLimit, "limit">): Promise<boolean> {
  const limit = { ...counted, limit: 1 };
  return (await findWait(limit)) === null && (await countAttempt(limit)) === null;
}

/** Takes the attempt that was counted at `at` off again: it turned out not to count. */
export async function uncountAttempt({ key }: Pick<RateLimit, "key">, at: Date): Promise<void> {
  await pool.query({
    name: "uncount-attempt",
    text: `update "RecentAttempts" set times = times[:array_position(times, $2) - 1] || times[array_position(times, $2) + 1:]
      where key = $1 and array_position(times, $2) is not null`,
    values: [stored(key), at],
  });
}

/** Forgets what was not attempted for a day. */
export async function forgetOldAttempts(): Promise<void> {
  const yesterday = new Date(now().getTime() - 86_400_000);
  await db.recentAttempts.deleteMany({ where: { lastAt: { lt: yesterday } } });
  await db.rateLimit.deleteMany({ where: { windowStart: { lt: yesterday } } });
}
