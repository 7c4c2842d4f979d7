import { createHash } from "node:crypto";
import { pool } from "./db.server";
import { now } from "./clock.server";

export interface RateLimit {
  /** What is counted, for example `sign-in-code:<address>`. Hashed before it is stored. */
  key: string;
  /** How many are allowed per window. */
  limit: number;
  windowSeconds: number;
}

/** The present window: windows are fixed, they start at whole multiples of their length. */
function windowAt(windowSeconds: number) {
  const seconds = Math.floor(now().getTime() / 1000);
  const start = seconds - (seconds % windowSeconds);
  return { start, waitSeconds: start + windowSeconds - seconds };
}

const stored = (key: string) => createHash("sha256").update(key).digest("hex");

/**
 * Counts one more, in the database so that all instances count together. Returns how many there were in this window, this
 * one included, and the seconds until the next window (for Retry-After).
 */
export async function countUp({ key, windowSeconds }: Omit<RateLimit, "limit">) {
  const { start, waitSeconds } = windowAt(windowSeconds);
  const { rows } = await pool.query<{ count: number }>({
    name: "count-attempt",
    text: `insert into "RateLimit" (key, "windowStart", count) values ($1, to_timestamp($2), 1)
      on conflict (key, "windowStart") do update set count = "RateLimit".count + 1 returning count`,
    values: [stored(key), start],
  });
  return { count: rows[0]!.count, waitSeconds };
}

/** Takes one off again: what was counted turned out not to count. */
export async function countDown({ key, windowSeconds }: Omit<RateLimit, "limit">): Promise<void> {
  await pool.query({
    name: "uncount-attempt",
    text: `update "RateLimit" set count = count - 1 where key = $1 and "windowStart" = to_timestamp($2) and count > 0`,
    values: [stored(key), windowAt(windowSeconds).start],
  });
}

/** Counts one attempt. Returns null while allowed, else the number of seconds to wait (for Retry-After). */
export async function countAttempt({ limit, ...counted }: RateLimit): Promise<number | null> {
  const { count, waitSeconds } = await countUp(counted);
  return count > limit ? waitSeconds : null;
}

/** The seconds to wait when as many as are allowed were counted already, else null. Counts nothing. */
export async function findWait({ key, limit, windowSeconds }: RateLimit): Promise<number | null> {
  const { start, waitSeconds } = windowAt(windowSeconds);
  const { rowCount } = await pool.query({
    name: "find-wait",
    text: `select from "RateLimit" where key = $1 and "windowStart" = to_timestamp($2) and count >= $3`,
    values: [stored(key), start, limit],
  });
  return rowCount ? waitSeconds : null;
}

/** Whether this is the first of its window; those after it write nothing. */
export async function isFirst({ key, windowSeconds }: Omit<RateLimit, "limit">): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: "note-first",
    text: `insert into "RateLimit" (key, "windowStart", count) values ($1, to_timestamp($2), 1) on conflict do nothing`,
    values: [stored(key), windowAt(windowSeconds).start],
  });
  return rowCount === 1;
}

/** Forgets the windows that ended more than a day ago. */
export async function forgetOldAttempts(): Promise<void> {
  await pool.query(`delete from "RateLimit" where "windowStart" < to_timestamp($1)`, [
    now().getTime() / 1000 - 86_400,
  ]);
}
