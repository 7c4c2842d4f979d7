import { expect, onTestFinished, test, vi } from "vitest";
import { db, pool } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { addJob } from "~/platform/jobs.server";
import { queueMail } from "~/platform/mail/mail.server";
import { startAppProcess } from "~test/processes/app-process";
import { databaseUrl } from "~test/processes/database";
import { startMailServer } from "~test/processes/mail-server";
import { createStripeDouble } from "../../stand-ins/payments/stripe-double";
import { listen } from "../database/listen";
import { readMetrics } from "../http/metrics";
import { clockwork, startWorker } from "./worker";
import { signInCodeKind } from "~/features/identity/sign-in/sign-in-mail-kind";

/** Waits on a worker: longer than a crowded machine takes. */
vi.setConfig({ testTimeout: 90_000 });
const mailServer = await startMailServer();
env.SMTP_URL = mailServer.url;

/** Runs `work` while a worker takes jobs. */
async function working(
  work: () => Promise<void>,
  options?: Parameters<typeof startWorker>[0],
): Promise<void> {
  const worker = startWorker(options);
  const listening = listen(databaseUrl, [worker.heard]);
  try {
    await work();
  } finally {
    mailServer.hangUp();
    await worker.stop();
    await listening.stop();
  }
}

/** Queues a mail with a code. */
async function queueCode(to: string, urgent: boolean): Promise<void> {
  const id = crypto.randomUUID();
  await db.$transaction(async (tx) => {
    const expiresAt = new Date(Date.now() + 600_000);
    await tx.signInCode.create({
      data: { id, email: to, redirectTo: "/", createdAt: new Date(), expiresAt },
    });
    const mail = {
      to,
      personId: null,
      locale: "nl" as const,
      site: "foundation",
      kind: signInCodeKind,
      data: { signInCodeId: id },
    };
    await queueMail(tx, mail, { urgent });
  });
}

const jobsLeft = async (task: string) => {
  const { rows } = await pool.query<{ n: number }>(
    "select count(*)::int as n from graphile_worker.jobs where task_identifier = $1",
    [task],
  );
  return rows[0]!.n;
};

test("a mail server that hangs holds up mails, and neither a code nor any other work", async () => {
  const payments = createStripeDouble({ webhookSecret: "whsec_worker" });
  Object.assign(env, { STRIPE_SECRET_KEY: "sk_test_local", STRIPE_API_BASE: await payments.listen() });
  onTestFinished(() => payments.close());
  mailServer.beSilent();
  for (let n = 0; n < 6; n++) await queueCode(`silent-${n}@example.nl`, false);
  await working(async () => {
    await expect
      .poll(
        async () => {
          const { rows } = await pool.query(
            "select from graphile_worker.jobs where locked_at is not null and task_identifier = 'send-mail'",
          );
          return rows.length;
        },
        { timeout: 30_000 },
      )
      .toBe(2);
    // A conversation that hangs is given up after twenty seconds.
    const started = performance.now();
    await queueCode("noor@example.nl", true);
    await addJob(db, "forget-sign-ins", {});
    await addJob(db, "reconcile-orders", {});
    const soon = { timeout: 15_000 };
    await expect.poll(() => mailServer.received, soon).toContain("noor@example.nl");
    await expect.poll(() => jobsLeft("forget-sign-ins"), soon).toBe(0);
    await expect.poll(() => jobsLeft("reconcile-orders"), soon).toBe(0);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(await jobsLeft("send-mail")).toBe(6);
  });
});

test("a mail to one person goes before those to many", async () => {
  mailServer.speak();
  mailServer.received.length = 0;
  const people = Array.from({ length: 8 }, (_, n) => `many-${n}@example.nl`);
  for (const person of people) await queueCode(person, false);
  await pool.query("update graphile_worker._private_jobs set priority = 10");
  await queueCode("one@example.nl", false);
  await working(async () => {
    await expect.poll(() => mailServer.received.length, { timeout: 30_000 }).toBe(9);
    expect(mailServer.received.indexOf("one@example.nl")).toBeLessThan(3);
  });
});

test("connections that are cut under jobs end nothing: each mail is sent", async () => {
  mailServer.speak();
  mailServer.received.length = 0;
  // graphile-worker prints what it meets while it gives up a pool of workers.
  const trace = vi.spyOn(console, "trace").mockImplementation(() => undefined);
  onTestFinished(() => trace.mockRestore());
  const people = Array.from({ length: 24 }, (_, n) => `cut-${n}@example.nl`);
  for (const person of people) await queueCode(person, false);
  await working(
    async () => {
      for (const sent of [2, 8, 14]) {
        await expect
          .poll(() => mailServer.received.length, { timeout: 30_000, interval: 5 })
          .toBeGreaterThan(sent);
        await pool
          .query(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'masterclasses'",
          )
          .catch(() => undefined);
      }
      const waiting = async () => {
        await pool.query(
          "update graphile_worker._private_jobs set run_at = now() where run_at > now() and locked_at is null",
        );
        return db.mail.count({ where: { status: "QUEUED" } });
      };
      await expect.poll(waiting, { timeout: 30_000 }).toBe(0);
      expect(new Set(mailServer.received)).toEqual(new Set(people));
      await expect.poll(() => jobsLeft("send-mail")).toBe(0);
    },
    { beat: 200, lastWords: 1_000 },
  );
});

test("the job of a process that was killed waits in the figures, and is taken over when its time is up", async () => {
  mailServer.beSilent();
  mailServer.received.length = 0;
  await queueCode("silent-killed@example.nl", false);
  const killed = await startAppProcess("tests/processes/worker-process.ts", { SMTP_URL: mailServer.url });
  const pid = await killed<number>("begin");
  const held = async () => {
    const { rows } = await pool.query<{ by: string | null }>(
      "select locked_by as by from graphile_worker.jobs where task_identifier = 'send-mail'",
    );
    return rows[0]?.by ?? null;
  };
  await expect.poll(held, { timeout: 30_000 }).not.toBeNull();
  process.kill(pid, "SIGKILL");

  await pool.query("update graphile_worker._private_jobs set run_at = now() - interval '3 minutes'");
  expect(await oldestJob()).toBe(0);
  await pool.query(`update "JobWorker" set "seenAt" = now() - interval '2 minutes'`);
  expect(await oldestJob()).toBeCloseTo(180, -1);

  mailServer.speak();
  const holder = await held();
  await working(
    async () => {
      await expect.poll(() => mailServer.received, { timeout: 30_000 }).toEqual(["silent-killed@example.nl"]);
      expect(await held()).not.toBe(holder);
    },
    { beat: 100, patience: 1_000 },
  );
});

test("a worker that lives keeps its jobs, also one whose release knows no signs of life", async () => {
  await pool.query(`insert into "JobWorker" values ('lives', now())`);
  for (const [task, holder] of [
    ["theirs", "lives"],
    ["older", "unknown"],
  ]) {
    await addJob(db, task!, {});
    await pool.query(
      `update graphile_worker._private_jobs set locked_by = $1, locked_at = now() where locked_by is null`,
      [holder],
    );
  }
  const holders = async () => {
    // Beside these the worker adds what the clock asks for, at the turn of a minute.
    const { rows } = await pool.query<{ by: string }>(
      "select locked_by as by from graphile_worker.jobs where task_identifier in ('theirs', 'older') order by id",
    );
    return rows.map(({ by }) => by);
  };
  await working(
    async () => {
      const marked = () => pool.query(`update "JobWorker" set "seenAt" = now() where id = 'lives'`);
      const until = performance.now() + 1_500;
      await expect
        .poll(
          async () => {
            await marked();
            return performance.now() > until;
          },
          { timeout: 30_000 },
        )
        .toBe(true);
      expect(await holders()).toEqual(["lives", "unknown"]);
      await pool.query("update graphile_worker._private_jobs set locked_at = now() - interval '16 minutes'");
      await expect.poll(holders, { timeout: 30_000 }).toEqual(["lives", null]);
    },
    { beat: 100, patience: 500 },
  );
});

test("a job by the clock that hangs does not pile up: one runs, one waits", async () => {
  const [tick] = clockwork({ "reconcile-orders": async () => {} });
  const { task, options } = tick!;
  const add = () =>
    pool.query("select graphile_worker.add_job($1, queue_name := $2, job_key := $3, max_attempts := $4)", [
      task,
      options.queueName,
      options.jobKey,
      options.maxAttempts,
    ]);
  await add();
  await pool.query("update graphile_worker._private_jobs set locked_by = 'hangs', locked_at = now()");
  await pool.query("update graphile_worker._private_job_queues set locked_by = 'hangs', locked_at = now()");
  for (let n = 0; n < 3; n++) await add();
  expect(await jobsLeft("reconcile-orders")).toBe(2);
  await working(async () => {
    await addJob(db, "forget-sign-ins", {});
    await expect.poll(() => jobsLeft("forget-sign-ins"), { timeout: 30_000 }).toBe(0);
  });
  expect(await jobsLeft("reconcile-orders")).toBe(2);
});

async function oldestJob(): Promise<number> {
  const text = await readMetrics(pool);
  return Number(/^jobs_oldest_due_seconds (\S+)$/m.exec(text)?.[1]);
}
