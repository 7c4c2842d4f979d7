import { expect, onTestFinished, test } from "vitest";
import { returnCohort } from "~/features/hosting/approval/return-cohort.server";
import { mails } from "~/jobs.server";
import { mailText } from "~/platform/mail/mail-body";
import { mailEnds } from "~/platform/mail/mail-ends.server";
import { foundation } from "~/platform/site/sites.server";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { openDesk } from "~test/rows/desk";
import { addHost, addHostedCohort, openHost } from "~test/rows/hosting";
import { addStaff } from "~test/rows/people";
import { loader as overview } from "../../desk/overview";
import { loader as deskPage } from "../../desk/cohorts/cohort";
import { loader as deskList } from "../../desk/cohorts/cohorts";
import { action as answer, loader as preview } from "../../desk/cohorts/preview";
import { action as ask, loader as page } from "../cohort";

async function morning(values: Parameters<typeof addHost>[0] = {}) {
  setClock(() => Date.parse("2027-01-12T09:00:00Z"));
  onTestFinished(() => setClock());
  const host = await addHost(values);
  const cohort = await addHostedCohort(host.agreement, [host.facilitator], { status: "DRAFT" });
  await db.cohortSession.updateMany({ data: { title: "Kijken" } });
  const pages = await openHost(host.coordinator, host.organisation.id);
  const below = `/cohorts/${cohort.id}`;
  return {
    ...host,
    ...{ cohort, desk: await openDesk(), params: { id: cohort.id } },
    propose: (intent = "propose") => pages.send(ask, below, { intent }),
    now: () => db.cohort.findUniqueOrThrow({ where: { id: cohort.id } }),
    seen: () => pages.load(page, below),
  };
}
type Morning = Awaited<ReturnType<typeof morning>>;

const approve = ({ desk, params }: Morning, version = "1") =>
  desk.send(answer, "/desk/cohorts/x/preview", { version }, params);

/** Subject and text of the mails that wait, by whom they go to. */
async function waitingMails() {
  const rows = await db.mail.findMany({ orderBy: { to: "asc" } });
  return Promise.all(
    rows.map(async ({ to, template, data, locale }) => {
      const language = locale as "nl" | "en";
      const mail = (await mails[template]!(data, language, foundation))!;
      const ends = await mailEnds(foundation, language, "ACCOUNT");
      return { to, subject: mail.subject, text: mailText(mail, ends) };
    }),
  );
}

test("a draft is proposed, waits at the desk, and is opened there: planners get a mail, each in their language", async () => {
  const day = await morning();
  await db.person.update({ where: { id: day.owner.id }, data: { locale: "en" } });
  const [first, second] = await Promise.all([day.propose(), day.propose()]);
  expect([first.status, second.status]).toEqual([303, 303]);
  expect((await day.now()).proposedAt).not.toBeNull();
  expect(await db.auditEntry.count({ where: { act: "cohort.propose" } })).toBe(1);
  const { data: list } = await day.desk.load(deskList, "/desk/cohorts?status=proposed");
  expect(list).toMatchObject({
    rows: [{ id: day.cohort.id, isProposed: true, host: day.organisation.name }],
  });
  const { data: front } = await day.desk.load(overview, "/desk");
  expect(JSON.stringify(front)).toContain(`"kind":"proposals","count":1`);
  const { data: shown } = await day.desk.load(preview, "/desk/cohorts/x/preview", day.params);
  expect(shown).toMatchObject({ isProposed: true, refusal: null, version: 1 });
  expect((await approve(day)).location).toContain("done=publish");
  expect(await day.now()).toMatchObject({ status: "PUBLISHED", proposedAt: null, returnedNote: "" });
  const sent = await waitingMails();
  expect(sent.map(({ to, subject }) => [to, subject]).toSorted()).toEqual(
    [
      [day.owner.email, "Voorjaar 2027 is open"],
      [day.coordinator.email, "Voorjaar 2027 staat open"],
    ].toSorted(),
  );
  expect(sent[0]!.text).toContain(`/host/${day.organisation.id}/cohorts/${day.cohort.id}`);
});

test("a draft goes back with what must change, once; the planners read it by mail and on the page, and propose again", async () => {
  const day = await morning();
  await day.propose();
  const back = (note: string) =>
    day.desk.send(answer, "/desk/cohorts/x/preview", { intent: "return", note }, day.params);
  expect(await back("  ")).toMatchObject({ status: 400, data: { fault: "noteMissing" } });
  expect(await back("a".repeat(1_001))).toMatchObject({ status: 400, data: { fault: "noteTooLong" } });
  expect((await back("De prijs mist btw.")).location).toContain("done=returned");
  expect(await back("De prijs mist btw.")).toMatchObject({ status: 409, data: { fault: "notProposed" } });
  expect(await day.now()).toMatchObject({ proposedAt: null, returnedNote: "De prijs mist btw." });
  const sent = await waitingMails();
  expect(sent.map(({ to }) => to).toSorted()).toEqual([day.owner.email, day.coordinator.email].toSorted());
  expect(sent[0]!.text).toContain("De prijs mist btw.");
  expect((await day.seen()).data).toMatchObject({ proposal: { returnedNote: "De prijs mist btw." } });
  await day.propose();
  expect(await day.now()).toMatchObject({ returnedNote: "" });
});

test("what is taken back, was never proposed, or changed since it was looked at is not opened; nor by the host", async () => {
  const day = await morning();
  expect(await approve(day)).toMatchObject({ status: 409 });
  await day.propose();
  await day.propose("takeBack");
  expect(await approve(day)).toMatchObject({ status: 409 });
  await day.propose();
  await db.cohort.update({ where: { id: day.cohort.id }, data: { version: 2 } });
  expect(await approve(day)).toMatchObject({ status: 409, data: { refusal: "changedSince" } });
  expect(await day.propose("publish")).toMatchObject({ status: 400 });
  expect(await day.now()).toMatchObject({ status: "DRAFT" });
  expect(await db.mail.count()).toBe(0);
});

test("opened and taken back at the same moment it is one of the two, and the other is told", async () => {
  const day = await morning();
  await day.propose();
  const [opened, taken] = await Promise.all([approve(day), day.propose("takeBack")]);
  const { status, proposedAt } = await day.now();
  expect([opened.status, taken.status].toSorted()).toEqual([303, 409]);
  expect([status, proposedAt]).toEqual([opened.status === 303 ? "PUBLISHED" : "DRAFT", null]);
});

test("under an agreement that ended nothing opens, in words at the desk and for the host; what is open goes on", async () => {
  const day = await morning();
  await day.propose();
  const open = await addHostedCohort(day.agreement);
  await db.hostAgreement.updateMany({ data: { endedAt: new Date("2027-01-12T08:00:00Z") } });
  expect(await approve(day)).toMatchObject({ status: 409 });
  const { data } = await day.desk.load(preview, "/desk/cohorts/x/preview", day.params);
  expect(data).toMatchObject({ refusal: "agreementOver" });
  expect(await day.propose()).toMatchObject({ status: 409, data: { refusal: "agreementOver" } });
  expect((await day.seen()).data).toMatchObject({ proposal: { isAgreed: false } });
  expect(await db.cohort.findUniqueOrThrow({ where: { id: open.id } })).toMatchObject({
    status: "PUBLISHED",
  });
  const { data: atDesk } = await day.desk.load(deskPage, "/desk/cohorts/x", { id: open.id });
  expect(atDesk).toMatchObject({ cohort: { host: { name: day.organisation.name } } });
});

test("a draft that could not open is not proposed: the host reads why", async () => {
  const day = await morning();
  await db.cohortSession.updateMany({ data: { title: "" } });
  expect(await day.propose()).toMatchObject({ status: 409, data: { refusal: "themeMissing" } });
  await db.cohortSession.updateMany({ data: { title: "Kijken" } });
  await db.cohort.updateMany({ data: { enrolUntil: new Date("2027-01-12T08:59:00Z") } });
  expect(await day.propose()).toMatchObject({ status: 409, data: { refusal: "enrolmentEnded" } });
});

test("another host, a member who plans nothing and a group of the foundation are no part of it", async () => {
  const day = await morning();
  const stranger = await addHost();
  const theirs = await openHost(stranger.owner, stranger.organisation.id);
  const below = `/cohorts/${day.cohort.id}`;
  for (const intent of ["propose", "takeBack", "renew"])
    expect((await theirs.send(ask, below, { intent })).status).toBe(404);
  const member = await openHost(day.facilitator, day.organisation.id);
  expect((await member.send(ask, below, { intent: "propose" })).status).toBe(403);
  expect((await member.load(page, below)).data).toMatchObject({ proposal: null });
  const staff = await addStaff("cohort.edit");
  await db.cohort.updateMany({ data: { agreementId: null } });
  expect(await returnCohort(staff, day.cohort.id, "Anders")).toEqual({ ok: false, reason: "notFound" });
  expect(await day.now()).toMatchObject({ proposedAt: null });
});
