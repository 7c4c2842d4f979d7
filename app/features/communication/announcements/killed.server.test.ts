// An announcement to two thousand: queued whole or not at all, and mailed to each though the worker is killed halfway.
import { addManyFollowers } from "~test/rows/enrolments";
import { addHost, addHostedCohort } from "~test/rows/hosting";
import { memberNow } from "~test/rows/organisations";
import { startAppProcess } from "~test/processes/app-process";
import { startMailServer } from "~test/processes/mail-server";
import { expect, test } from "vitest";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { uncertainMail } from "~/platform/mail/uncertain-mail";
import { announce } from "./announce.server";

const followers = 2_000;
/** What a worker has in hand at once when it is killed: of those alone it is not certain that they went. */
const inHand = 2;

test(
  "two thousand are queued in one transaction, and each is mailed once though the worker is killed halfway; what may have gone waits for staff",
  { timeout: 600_000 },
  async () => {
    const { organisation, agreement, owner } = await addHost();
    const cohort = await addHostedCohort(agreement);
    await addManyFollowers(cohort, followers);
    const planner = await memberNow(owner, organisation, "host.open");
    const said = { title: "Andere zaal", text: "We zitten in zaal 3.", isMailed: true, mustKnow: false };
    await announce(planner, cohort.id, { ...said, formId: newId() });
    const { rows } = await pool.query<{ transactions: string; mails: string }>(
      `select count(distinct xmin::text) as transactions, count(*) as mails from "Mail"`,
    );
    expect(rows).toEqual([{ transactions: "1", mails: String(followers) }]);

    const mailServer = await startMailServer();
    mailServer.speak();
    const work = () => startAppProcess("tests/processes/worker-process.ts", { SMTP_URL: mailServer.url });
    const killed = await work();
    const pid = await killed<number>("begin");
    await expect.poll(() => mailServer.received.length, { timeout: 200_000 }).toBeGreaterThan(500);
    process.kill(pid, "SIGKILL");
    expect(mailServer.received.length).toBeLessThan(followers);

    // Another instance takes over what the first had in hand once that gives no sign of life.
    await pool.query(`update "JobWorker" set "seenAt" = now() - interval '1 hour'`);
    const next = await work();
    await next<number>("begin");
    const left = () => db.mail.count({ where: { status: "QUEUED" } });
    await expect.poll(left, { timeout: 300_000, interval: 500 }).toBe(0);
    expect(new Set(mailServer.received).size).toBe(mailServer.received.length);
    const uncertain = await db.mail.findMany({ where: { status: { not: "SENT" } } });
    expect(uncertain.length).toBeLessThanOrEqual(inHand);
    for (const { lastError } of uncertain) expect(lastError).toBe(uncertainMail);
    expect(new Set([...mailServer.received, ...uncertain.map(({ to }) => to)]).size).toBe(followers);
  },
);
