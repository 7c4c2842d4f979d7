import { Logger } from "graphile-worker";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { db, pool } from "~/platform/db/db.server";
import { addJob } from "~/platform/jobs.server";
import { databaseUrl } from "~test/processes/database";
import { openLane } from "./lane";
import { startRoster } from "./roster";

/** How many statements wait for a row that somebody else holds. */
async function blocked(client: pg.Client): Promise<number> {
  const { rows } = await client.query(
    "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return rows.length;
}

test("jobs whose ends are lost at the same time are done again, and the lane can be stopped", async () => {
  const ends: (() => void)[] = [];
  const roster = startRoster(pool, { beat: 100 });
  const lane = openLane({
    pgPool: pool,
    slots: 2,
    roster,
    lastWords: 500,
    logger: new Logger(() => () => undefined),
    taskList: { "send-mail": () => new Promise<void>((resolve) => ends.push(resolve)) },
    parsedCronItems: [],
  });
  const other = new pg.Client({ connectionString: databaseUrl });
  await other.connect();
  onTestFinished(() => other.end());
  await addJob(db, "send-mail", { mailId: "one" });
  await addJob(db, "send-mail", { mailId: "two" });
  await expect.poll(() => ends.length, { timeout: 20_000 }).toBe(2);

  await other.query("begin; select from graphile_worker._private_jobs for update");
  for (const [n, end] of ends.splice(0).entries()) {
    end();
    await expect.poll(() => blocked(other), { timeout: 20_000 }).toBe(n + 1);
  }
  await other.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  await other.query("rollback");

  await expect.poll(() => ends.length, { timeout: 20_000 }).toBe(2);
  ends.forEach((end) => end());
  await lane.stop();
  await roster.stop();
  expect((await other.query("select from graphile_worker.jobs")).rows).toHaveLength(0);
}, 60_000);
