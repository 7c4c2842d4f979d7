import { expect, test } from "vitest";
import { openDesk } from "~test/rows/desk";
import { addStaff } from "~test/rows/people";
import { announce } from "~test/rows/releases/published-releases";
import { makeCohort, runJobs } from "~test/rows/shop";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { mails } from "~/jobs.server";
import { foundation } from "~/platform/site/sites.server";
import { action as startAtDesk, loader as mailingPage } from "~/routes/desk/interest/mailing";
import { loader as overview } from "~/routes/desk/interest/interest";
import type { Wish } from "../leaving/wish";
import { startMailing } from "./start-mailing.server";

/** Somebody waits, confirmed unless told otherwise. */
const waits = (
  email: string,
  wish: Wish,
  locale = "nl",
  more: { masterclassId?: string; confirmedAt?: null } = {},
) =>
  db.interest.create({
    data: {
      ...{ id: newId(), site: "foundation", masterclassId: "mc1", email, wish, locale, confirmedAt: now() },
      ...more,
    },
  });
const mailed = async () =>
  (await db.mail.findMany({ where: { template: "interestNews" }, orderBy: { to: "asc" } })).map(
    ({ to, locale }) => `${to} ${locale}`,
  );
const start = async (cohortId: string | null, shown: number, masterclassId = "mc1") =>
  startMailing(await addStaff("interest.mail"), { masterclassId, cohortId, shown });

test("who waits is told once, in their own language, whatever they wished; who wants another language or did not confirm is not", async () => {
  const cohort = await makeCohort({ language: "nl" });
  await waits("noor@stad.example", "DATES");
  await waits("noor@stad.example", "LANGUAGE", "nl");
  await waits("ada@city.example", "DATES", "en");
  await waits("english@city.example", "LANGUAGE", "en");
  await waits("unconfirmed@stad.example", "DATES", "nl", { confirmedAt: null });
  await waits("other@stad.example", "OPENING", "nl", { masterclassId: "mc2" });
  expect(await start(cohort.id, 2)).toEqual({ ok: true, waiting: 2 });
  expect(await start(cohort.id, 2)).toEqual({ ok: false, reason: "running" });
  await runJobs("tell-interested");
  await runJobs("tell-interested");
  expect(await mailed()).toEqual(["ada@city.example en", "noor@stad.example nl"]);
  expect(await start(cohort.id, 0)).toEqual({ ok: false, reason: "nobody" });
  expect(await db.interestMailing.findMany()).toMatchObject([{ told: 2, doneAt: expect.any(Date) as Date }]);
  const waiting = await db.interest.findMany({ where: { toldAt: null }, orderBy: { email: "asc" } });
  expect(waiting.map(({ email }) => email.split("@")[0])).toEqual(["english", "other", "unconfirmed"]);
});

test("many are told batch by batch, and no one twice when the job runs twice at the same time", async () => {
  const cohort = await makeCohort();
  const many = Array.from({ length: 1_003 }, (_, n) => `wie-${n}@stad.example`);
  const row = { site: "foundation", masterclassId: "mc1", wish: "DATES", locale: "nl" } as const;
  await db.interest.createMany({
    data: many.map((email) => ({ id: newId(), ...row, email, confirmedAt: now() })),
  });
  expect(await start(cohort.id, 1_003)).toMatchObject({ ok: true });
  await Promise.all([runJobs("tell-interested"), runJobs("tell-interested")]);
  expect(new Set(await mailed()).size).toBe(1_003);
  expect(await db.mail.count()).toBe(1_003);
  expect(await db.interestMailing.findFirstOrThrow()).toMatchObject({ told: 1_003 });
});

test("two who start it at the same moment start it once", async () => {
  const cohort = await makeCohort();
  await waits("noor@stad.example", "DATES");
  const started = await Promise.all([start(cohort.id, 1), start(cohort.id, 1), start(cohort.id, 1)]);
  expect(started.map((one) => (one.ok ? "started" : one.reason)).toSorted()).toEqual([
    ...["running", "running", "started"],
  ]);
});

test("a mail tells of the group and how to leave; of one cancelled meanwhile it leads to the masterclass, and who left gets none", async () => {
  const cohort = await makeCohort({ name: "Voorjaar" });
  const [noor, rosa] = [await waits("noor@stad.example", "DATES"), await waits("rosa@stad.example", "DATES")];
  await start(cohort.id, 2);
  await runJobs("tell-interested");
  const written = (id: string) => mails.interestNews!({ interestId: id }, "nl", foundation);
  const mail = await written(noor.id);
  expect(mail).toMatchObject({ subject: "Nieuwe datum voor Anders kijken" });
  expect(mail!.leaveAt).toMatch(/\/interest\/[\w-]+\/leave\?lang=nl$/);
  expect(JSON.stringify(mail)).toContain(`/cohorten/${cohort.slug}`);
  expect(JSON.stringify(mail)).toContain("€\u00a0695,00");
  await db.interest.delete({ where: { id: rosa.id } });
  expect(await written(rosa.id)).toBeNull();
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "CANCELLED" } });
  expect(JSON.stringify(await written(noor.id))).toContain("/masterclasses/anders-kijken");
});

test("a group that is cancelled before the mails were queued is told to nobody", async () => {
  const cohort = await makeCohort();
  await waits("noor@stad.example", "OPENING");
  await start(cohort.id, 1);
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "CANCELLED" } });
  await runJobs("tell-interested");
  expect(await mailed()).toEqual([]);
  expect(await db.interest.findMany()).toMatchObject([{ toldAt: null }]);
});

test("what cannot be told is refused", async () => {
  await announce("mc2");
  const draft = await makeCohort({ status: "DRAFT" });
  await waits("noor@stad.example", "DATES");
  expect(await start(draft.id, 1)).toEqual({ ok: false, reason: "notFound" });
  expect(await start(null, 0, "mc2")).toEqual({ ok: false, reason: "notOpen" });
  expect(await start(null, 1)).toEqual({ ok: false, reason: "nobody" });
  expect(await start(null, 1, "mc99")).toEqual({ ok: false, reason: "notFound" });
  expect(await start((await makeCohort()).id, 2)).toEqual({ ok: false, reason: "changed" });
  expect(await db.auditEntry.count({ where: { act: "interest.mail" } })).toBe(0);
});

test("staff see how many wish what, read the mail in both languages, and send it", async () => {
  const desk = await openDesk({ roles: ["REGISTRAR"] });
  const cohort = await makeCohort();
  await waits("noor@stad.example", "DATES");
  await waits("ada@city.example", "LANGUAGE", "en");
  const { data } = await desk.load(overview, "/desk/interest");
  expect(data).toMatchObject({
    counts: [
      { title: "Anders kijken", wish: "DATES", locale: "nl", waiting: 1, unconfirmed: 0, told: 0 },
      { wish: "LANGUAGE", locale: "en", waiting: 1 },
    ],
    mayMail: true,
  });
  expect(JSON.stringify(data)).not.toContain("noor@");
  const path = `/desk/interest/mc1?news=${cohort.id}`;
  const page = await desk.load(mailingPage, path, { masterclassId: "mc1" });
  const { previews, waiting } = (
    page.data as { page: { chosen: { previews: { text: string }[]; waiting: number } } }
  ).page.chosen;
  expect(waiting).toBe(1);
  expect(previews.map(({ text }) => text.split("\n")[0])).toEqual([
    expect.stringContaining("Je vroeg om bericht"),
    expect.stringContaining("You asked to hear"),
  ]);
  const sent = await desk.send(startAtDesk, path, { news: cohort.id, shown: "1" }, { masterclassId: "mc1" });
  expect(sent.location).toBe("/desk/interest?done=mailed&told=1");
  expect(await db.auditEntry.findFirstOrThrow({ where: { act: "interest.mail" } })).toMatchObject({
    ...{ actorId: desk.person.id, subjectType: "masterclass", subjectId: "mc1", detail: { waiting: 1 } },
  });
  const editor = await openDesk({ roles: ["EDITOR"] });
  expect((await editor.load(overview, "/desk/interest")).data).toMatchObject({ mayMail: false });
  expect((await editor.load(mailingPage, path, { masterclassId: "mc1" })).status).toBe(403);
});
