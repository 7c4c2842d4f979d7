import { expect } from "vitest";
import { pool } from "~/platform/db/db.server";

/** Resolves as soon as somebody on this worker's database waits for a lock: what is at the same moment has come as far as it can. */
export const somebodyWaits = () =>
  expect
    .poll(async () => {
      const { rowCount } = await pool.query(
        "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      return rowCount;
    })
    .toBeGreaterThan(0);
