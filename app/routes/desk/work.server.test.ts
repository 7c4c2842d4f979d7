// Mails, jobs, prices, people, certificates, the front page and the audit log of the desk.
import { expect, test } from "vitest";
import { deskNumbers } from "~/features/desk/overview/overview.queries.server";
import type { AuditLine } from "~/features/desk/audit/audit.queries.server";
import { recordAudit } from "~/platform/audit.server";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { addCertificate } from "~test/rows/completions";
import { openDesk } from "~test/rows/desk";
import { addPerson, signInAs } from "~test/rows/people";
import { makeCohort, makePerson, openShop } from "~test/rows/shop";
import { loader as front } from "./overview";
import { loader as auditPage } from "./audit";
import { action as revoke, loader as certificatePage } from "./certificate";
import { loader as certificates } from "./certificates";
import { action as retryJob, loader as jobsPage } from "./jobs";
import { action as retryMail, loader as mailsPage } from "./mails";
import { action as setPrice, loader as offerPage } from "./offer";
import { loader as peoplePage } from "./people";
import { action as changePerson, loader as actPage } from "./person-act";

const acts = async () => (await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ act }) => act);

/** A mail whose job was given up. */
async function failedMail(to: string) {
  const id = await db.$transaction((tx) =>
    queueMail(tx, { to, locale: "nl", template: "ticket", data: { orderId: newId() } }),
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
    total: 1,
    mails: [{ id, status: "FAILED", lastError: "mailbox unavailable" }],
  });
  expect(JSON.stringify(shown.data)).not.toContain("orderId");
  for (const location of ["/desk/mails?done=retried", "/desk/mails?done=retried"])
    expect(await desk.send(retryMail, "/desk/mails", { id })).toMatchObject({ status: 303, location });
  expect(await db.mail.findUnique({ where: { id } })).toMatchObject({ status: "QUEUED" });
  expect(await jobs()).toEqual([{ key: `mail-${id}`, attempts: 0 }]);
  expect(await acts()).toEqual(["mail.retry", "mail.retry"]);
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

test("the front page counts what needs somebody", async () => {
  const desk = await openDesk();
  await failedMail("noor@example.nl");
  const { data } = await desk.load(front, "/desk");
  expect(data).toMatchObject({
    numbers: { failedMails: 1, waitingMails: 0, failedJobs: 1, waitingJobs: 0, oldestJobSeconds: null },
  });
});

test("the front page counts as paid what came in today, less what went back of it", async () => {
  const shop = await openShop();
  const { sessionId } = await shop.order(await makePerson(), await makeCohort());
  const paidTodayCents = async () => (await deskNumbers()).paidTodayCents;
  shop.double.payCheckout(sessionId, "sepa_debit");
  await shop.double.flush();
  expect(await paidTodayCents()).toBe(0);
  shop.pass(24 * 60);
  shop.double.settle(sessionId, "succeeded");
  await shop.double.flush();
  expect(await paidTodayCents()).toBe(84_095);
  shop.double.refund(sessionId, 4_095);
  await shop.double.flush();
  expect(await paidTodayCents()).toBe(80_000);
  shop.pass(24 * 60);
  expect(await paidTodayCents()).toBe(0);
});

test("a price is set once, kept as it was typed when it is nonsense, and taken away again", async () => {
  const desk = await openDesk();
  await makeCohort();
  const params = { id: "mc1-cohort" };
  const set = (price: string) =>
    desk.send(setPrice, "/desk/offers/mc1-cohort", { price, priceCents: "1" }, params);
  for (const wrong of ["-1", "1e9", "veel", "0,10", "100.000,01"])
    expect(await set(wrong)).toMatchObject({ status: 400, data: { price: wrong } });
  for (const price of ["€ 695", "695,00", ""]) expect((await set(price)).status).toBe(303);
  const lines = await db.auditEntry.findMany({ orderBy: { id: "asc" } });
  expect(lines.map(({ detail }) => detail)).toEqual([
    { fromCents: null, toCents: 69_500 },
    { fromCents: 69_500, toCents: null },
  ]);
  for (const id of ["nothing", "__proto__", "\u0000"])
    expect((await desk.load(offerPage, "/", { id })).status).toBe(404);
});

test("somebody is made staff and ended again, which ends every session and the second factor", async () => {
  const desk = await openDesk();
  const person = await addPerson({ name: "Omar Kaya" });
  await signInAs(person);
  const change = (act: string, id = person.id, reason = "Afgesproken op 12 januari") =>
    desk.send(changePerson, `/desk/people/${id}/${act}`, { reason, role: "STAFF" }, { id, act });
  const state = () => db.person.findUniqueOrThrow({ where: { id: person.id }, include: { sessions: true } });
  expect((await change("make-staff")).location).toBe(`/desk/people/${person.id}?done=make-staff`);
  expect(await state()).toMatchObject({ role: "STAFF", sessions: [] });
  await db.person.update({ where: { id: person.id }, data: { totpSecret: "JBSWY3DP" } });
  await change("end-staff");
  expect(await state()).toMatchObject({ role: "LEARNER", totpSecret: null });
  await change("disable");
  expect((await state()).disabledAt).not.toBeNull();
  expect(await change("make-staff")).toMatchObject({ status: 409, data: { refusal: "disabled" } });
  await change("enable");
  expect((await change("own-everything")).status).toBe(404);
  expect((await change("make-staff", newId())).status).toBe(404);
  expect(await change("end-staff", desk.person.id)).toMatchObject({ status: 409, data: { refusal: "self" } });
  expect(await acts()).toEqual(["person.make-staff", "person.end-staff", "person.disable", "person.enable"]);
  expect((await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ detail }) => detail)).toEqual(
    [1, 0, 0, 0].map((sessionsEnded) => ({ sessionsEnded, reason: "Afgesproken op 12 januari" })),
  );
});

test("nobody's rights or account change without a reason, nor by opening the page that asks for it", async () => {
  const desk = await openDesk();
  const { id } = await addPerson({ name: "Omar Kaya" });
  for (const act of ["make-staff", "disable"]) {
    expect((await desk.load(actPage, `/desk/people/${id}/${act}`, { id, act })).data).toMatchObject({ act });
    for (const [reason, fault] of [
      [" \n", "reasonMissing"],
      ["x".repeat(501), "reasonTooLong"],
    ])
      expect(await desk.send(changePerson, "/", { reason: reason! }, { id, act })).toMatchObject({
        status: 400,
        data: { fault, typed: reason },
      });
  }
  expect((await desk.load(actPage, "/", { id, act: "enable" })).location).toBe(`/desk/people/${id}`);
  expect(await db.person.findUniqueOrThrow({ where: { id } })).toMatchObject({
    role: "LEARNER",
    disabledAt: null,
  });
  expect(await acts()).toEqual([]);
});

test("of two people who end each other's role at once, one stays", async () => {
  const [one, other] = [await openDesk(), await openDesk()];
  const end = (desk: typeof one, id: string) =>
    desk.send(changePerson, "/", { reason: "Ruzie" }, { id, act: "end-staff" });
  await Promise.all([end(one, other.person.id), end(other, one.person.id)]);
  expect(await db.person.count({ where: { role: "STAFF" } })).toBe(1);
});

test("people are found by the beginnings of their names, and no secret is shown", async () => {
  const desk = await openDesk();
  const { id } = await addPerson({ name: "Zoë O'Neil", email: "zoe@stad.example" });
  await db.person.update({ where: { id }, data: { totpSecret: "JBSWY3DPEHPK3PXP" } });
  const names = async (q: string) => {
    const { data } = await desk.load(peoplePage, `/desk/people?${new URLSearchParams({ q })}`);
    expect(JSON.stringify(data)).not.toContain("JBSWY3DP");
    return (data as { people: { name: string }[] }).people.map(({ name }) => name);
  };
  expect(await names("zo o'ne")).toEqual(["Zoë O'Neil"]);
  expect(await names("zoe@stad")).toEqual(["Zoë O'Neil"]);
  expect(await names("")).toEqual(["Femke Bureau"]);
});

test("a certificate is found and revoked with a reason, once", async () => {
  const desk = await openDesk();
  const { number } = await addCertificate({ name: "Noor Jansen" });
  const found = async (q: string) => {
    const { data } = await desk.load(certificates, `/desk/certificates?${new URLSearchParams({ q })}`);
    return (data as { certificates: unknown[] }).certificates.length;
  };
  for (const q of ["", number, number.toLowerCase().replaceAll("-", " "), "noor"])
    expect([q, await found(q)]).toEqual([q, 1]);
  expect(await found("piet")).toBe(0);
  const send = (reason: string) => desk.send(revoke, `/desk/certificates/${number}`, { reason }, { number });
  expect(await send(" ")).toMatchObject({ status: 400, data: { fault: "reasonMissing" } });
  expect((await send("Op verkeerde naam")).location).toBe(`/desk/certificates/${number}?done=revoked`);
  expect((await send("Nog eens")).location).toBe(`/desk/certificates/${number}`);
  const page = await desk.load(certificatePage, "/", { number });
  expect(page.data).toMatchObject({
    certificate: { revokedBecause: "Op verkeerde naam", revokedBy: "Femke Bureau" },
  });
  expect((await acts()).filter((act) => act === "certificate.revoke")).toHaveLength(1);
});

test("the audit log is read page by page, newest first, and by act", async () => {
  const desk = await openDesk();
  const start = Date.parse("2027-01-12T09:00:00Z");
  await db.auditEntry.createMany({
    data: Array.from({ length: 105 }, (_, n) => ({
      id: newId(),
      at: new Date(start + Math.floor(n / 10)),
      act: n % 50 === 0 ? "offer.price" : "sign-in",
      subjectType: "person",
      subjectId: desk.person.id,
    })),
  });
  type Page = { lines: { id: string; act: string }[]; hasMore: boolean };
  const read = async (query: string) => (await desk.load(auditPage, `/desk/audit${query}`)).data as Page;
  const first = await read("");
  const second = await read(`?before=${first.lines.at(-1)!.id}`);
  expect([first.lines.length, first.hasMore, second.lines.length, second.hasMore]).toEqual([
    100,
    true,
    5,
    false,
  ]);
  expect(new Set([...first.lines, ...second.lines].map(({ id }) => id)).size).toBe(105);
  expect((await read("?act=offer.price")).lines).toHaveLength(3);
  expect((await read("?act=x'&before=x")).lines).toHaveLength(100);
});

test("a line of the audit log names who did it, what it was about and whose that is; what is gone keeps its id", async () => {
  const shop = await openShop();
  const desk = await openDesk();
  const buyer = await makePerson({ name: "Noor Jansen", email: "noor@gemeente.example" });
  const cohort = await makeCohort();
  const { id: orderId } = await shop.order(buyer, cohort);
  const { number: orderNumber } = await db.order.findUniqueOrThrow({ where: { id: orderId } });
  const { number } = await addCertificate({ name: "Omar Kaya" });
  const certificate = await db.certificate.findUniqueOrThrow({ where: { number } });
  const mailId = await failedMail("sara@example.nl");
  const gone = newId();
  const subjects: [string, string][] = [
    ["order", orderId],
    ["certificate", certificate.id],
    ["cohort", cohort.id],
    ["person", buyer.personId],
    ["mail", mailId],
    ["offer", "mc1-cohort"],
    ["job", "412"],
    ["page", "/desk/orders"],
    ["order", gone],
    ["licence", "3"],
    ["person", "no uuid"],
  ];
  for (const [subjectType, subjectId] of subjects) {
    await recordAudit(db, { actorId: desk.person.id, act: "test.act", subjectType, subjectId });
    shop.pass(1);
  }
  await recordAudit(db, { actorId: null, act: "test.act", subjectType: "person", subjectId: gone });
  const { data } = await desk.load(auditPage, "/desk/audit");
  const { lines, offers } = data as { lines: AuditLine[]; offers: Record<string, string> };
  const told = lines.filter(({ act }) => act === "test.act").toReversed();
  expect(told.map(({ subject, ownerId }) => [subject, ownerId])).toEqual([
    [orderNumber, buyer.personId],
    [number, certificate.personId],
    [cohort.name, null],
    ["Noor Jansen", null],
    ["sara@example.nl", null],
    ["Anders kijken", null],
    ...Array.from({ length: 6 }, () => [null, null]),
  ]);
  expect(told[0]).toMatchObject({ who: "Femke Bureau", owner: "Noor Jansen", currency: "EUR" });
  expect(told.at(-1)).toMatchObject({ who: null, actorId: null, subjectId: gone });
  expect(offers).toMatchObject({ "mc1-cohort": "Anders kijken" });
});
