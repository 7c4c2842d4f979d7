import { pool } from "~/platform/db/db.server";
import { expect, test } from "vitest";
import { readMetrics } from "./metrics";

const valueOf = (text: string, name: string) =>
  Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1] ?? NaN);

test("tells how far mails, jobs, webhooks and orders are behind, and how long connections were waited for", async () => {
  const quiet = await readMetrics(pool);
  for (const name of ["jobs_failed", "mails_failed", "webhook_events_open", "orders_overdue"])
    expect(valueOf(quiet, name), name).toBe(0);
  expect(valueOf(quiet, "db_pool_wait_seconds_count")).toBeGreaterThan(0);
  expect(valueOf(quiet, "nodejs_eventloop_lag_seconds")).toBeGreaterThanOrEqual(0);

  await pool.query(
    `insert into "Mail" (id, "to", locale, template, data, status, "createdAt") values
      (gen_random_uuid(), 'a@example.nl', 'nl', 'sign-in-code', '{}', 'FAILED', now()),
      (gen_random_uuid(), 'b@example.nl', 'nl', 'sign-in-code', '{}', 'QUEUED', now() - interval '20 minutes')`,
  );
  await pool.query(
    `insert into "StripeEvent" (id, type, "createdAt", "receivedAt", "handledAt") values
      ('evt_1', 'checkout.session.completed', now() - interval '50 seconds', now(), now()),
      ('evt_2', 'checkout.session.completed', now(), now(), null)`,
  );
  await pool.query(`select graphile_worker.add_job('send-mail', run_at := now() - interval '10 minutes')`);

  const behind = await readMetrics(pool);
  expect(valueOf(behind, "mails_failed")).toBe(1);
  expect(valueOf(behind, "mails_oldest_queued_seconds")).toBeCloseTo(1200, -1);
  expect(valueOf(behind, "webhook_lag_seconds")).toBeCloseTo(50, 0);
  expect(valueOf(behind, "webhook_events_open")).toBe(1);
  expect(valueOf(behind, "jobs_oldest_due_seconds")).toBeCloseTo(600, -1);
});
