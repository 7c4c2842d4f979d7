import { expect, test } from "vitest";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { mailColumns } from "~/features/desk/work/mail-columns";
import type { ListedMail } from "~/features/desk/work/mails.queries.server";
import { queueMail } from "~/platform/mail/mail.server";
import { uncertainMail } from "~/platform/mail/uncertain-mail";
import { openDesk } from "~test/rows/desk";
import { action as retryJob, loader as jobsPage } from "./jobs";
import { action as retryMail, loader as mailsPage } from "./mails";
import { ticketKind } from "~/features/enrolment/tickets/ticket-mail-kinds";

const acts = async () => (await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ act }) => act);

/** A mail whose job was given up. */
async function failedMail(to: string) {
  const id = await db.$transaction((tx) =>
    queueMail(tx, {
      ...{ to, personId: null, locale: "nl", site: "foundation" },
      kind: ticketKind,
      data: { orderId: newId() },
    }),
  );
  await db.mail.update({
    where: { id },
    data: { status: "FAILED", attempts: 10, lastError: "mailbox unavailable" },
  });
  await pool.query(
    `update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'mailbox unavailable' where key = $1`,
    [`mail-${id}`],
  );
  return id;
}

const jobs = async () =>
  (
    await pool.query<{ key: string; attempts: number }>(
      "select key, attempts from graphile_worker.jobs order by id",
    )
  ).rows;

test("a failed mail is shown with its fault and tried again once, by one job", async () => {
  const desk = await openDesk();
  const id = await failedMail("noor@example.nl");
  const shown = await desk.load(mailsPage, "/desk/mails");
  expect(shown.data).toMatchObject({
    failed: 1,
    rows: [{ id, state: "failed", lastError: "mailbox unavailable" }],
  });
  expect(JSON.stringify(shown.data)).not.toContain("orderId");
  for (const location of ["/desk/mails?done=retried", "/desk/mails?done=retried"])
    expect(await desk.send(retryMail, "/desk/mails", { id })).toMatchObject({ status: 303, location });
  expect(await db.mail.findUnique({ where: { id } })).toMatchObject({ status: "QUEUED" });
  expect(await jobs()).toEqual([{ key: `mail-${id}`, attempts: 0 }]);
  expect(await acts()).toEqual(["mail.retry", "mail.retry"]);
});

test("of a mail that may have gone staff read that it is uncertain, and whoever sends it again does so for certain", async () => {
  const desk = await openDesk();
  const id = await failedMail("noor@example.nl");
  await db.mail.update({ where: { id }, data: { lastError: uncertainMail, handedOverAt: new Date() } });
  const { rows } = (await desk.load(mailsPage, "/desk/mails?state=failed")).data as { rows: ListedMail[] };
  const [fault] = mailColumns("en").flatMap(({ label, cell }) =>
    label === "Last fault" ? rows.map(cell) : [],
  );
  expect(fault).toContain("It is not certain that this mail went");
  await desk.send(retryMail, "/desk/mails", { id });
  expect(await db.mail.findUnique({ where: { id } })).toMatchObject({ status: "QUEUED", handedOverAt: null });
});

test("all failed mails are tried again; one that was sent is left alone", async () => {
  const desk = await openDesk();
  await failedMail("noor@example.nl");
  const sent = await failedMail("sara@example.nl");
  await db.mail.update({ where: { id: sent }, data: { status: "SENT" } });
  await desk.send(retryMail, "/desk/mails", { all: "yes" });
  expect(await acts()).toEqual(["mail.retry"]);
  for (const id of [sent, newId(), "x", ""])
    expect((await desk.send(retryMail, "/desk/mails", { id })).location).toBe(
      "/desk/mails?done=nothingToRetry",
    );
  expect(await acts()).toEqual(["mail.retry"]);
});

test("a job that was given up is tried again; others are left alone", async () => {
  const desk = await openDesk();
  const mail = await failedMail("noor@example.nl");
  const { data } = await desk.load(jobsPage, "/desk/jobs");
  expect(data).toMatchObject({
    total: 1,
    jobs: [{ task: "send-mail", state: "failed", attempts: 10, lastError: "mailbox unavailable" }],
  });
  const { id } = (data as { jobs: { id: string }[] }).jobs[0]!;
  for (const wrong of ["x", "", "0", "-1", "1.5", "99999999999999999999", "1; drop table"])
    expect((await desk.send(retryJob, "/desk/jobs", { id: wrong })).location).toBe(
      "/desk/jobs?done=nothingToRetry",
    );
  expect((await desk.send(retryJob, "/desk/jobs", { id })).location).toBe("/desk/jobs?done=retried");
  expect(await jobs()).toEqual([{ key: `mail-${mail}`, attempts: 0 }]);
  expect(await acts()).toEqual(["job.retry"]);
});
