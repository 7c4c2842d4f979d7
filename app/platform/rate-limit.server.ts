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

/**
 * Counts one attempt, in the database so that all instances count together. Returns null while allowed, else the number of
 * seconds to wait (for Retry-After). Windows are fixed: they start at whole multiples of their length.
 */
export async function countAttempt({ key, limit, windowSeconds }: RateLimit): Promise<number | null> {
  const seconds = Math.floor(now().getTime() / 1000);
  const start = seconds - (seconds % windowSeconds);
  const { rows } = await pool.query<{ count: number }>({
    name: "count-attempt",
    text: `insert into "RateLimit" (key, "windowStart", count) values ($1, to_timestamp($2), 1)
      on conflict (key, "windowStart") do update set count = "RateLimit".count + 1 returning count`,
    values: [createHash("sha256").update(key).digest("hex"), start],
  });
  return rows[0]!.count > limit ? start + windowSeconds - seconds : null;
}

/** Forgets the windows that ended more than a day ago. */
export async function forgetOldAttempts(): Promise<void> {
  await pool.query(`delete from "RateLimit" where "windowStart" < to_timestamp($1)`, [
    now().getTime() / 1000 - 86_400,
  ]);
}
