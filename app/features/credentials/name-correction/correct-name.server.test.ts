import { addCertificate, addCompletion } from "~test/rows/completions";
import { addPerson, addStaff } from "~test/rows/people";
import { actorOf, makeCohort, openShop, runJobs } from "~test/rows/shop";
import { textOf } from "~test/pdf";
import { expect, test } from "vitest";
import { mails } from "~/jobs.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { ownOutcomes } from "../issuing/achievement.server";
import { correctName, type NameWish } from "./correct-name.server";
import { reachOfName } from "./name-correction.queries.server";

const wish: NameWish = {
  name: { name: "Noor de Vries", latinName: "" },
  reason: "misspelled",
  site: foundation.id,
};
const staff = () => addStaff("certificate.correct");
test("a name is corrected in the profile, on tickets and, by a job, on certificates; one mail says so with the tickets", async () => {
  const shop = await openShop();
  const { holder, number } = await addCertificate();
  const cohort = await makeCohort();
  const { sessionId } = await shop.order(actorOf(holder), cohort, { attendeeName: holder.name });
  shop.double.payCheckout(sessionId, "ideal");
  await shop.double.flush();
  const actor = await staff();
  const ticket = await db.ticket.findFirstOrThrow();
  expect(await reachOfName(actor, holder.id, wish.name)).toEqual({
    tickets: [ticket.number],
    certificates: [number],
  });
  expect(await correctName(actor, holder.id, wish)).toEqual({ ok: true });

  expect(await db.person.findUniqueOrThrow({ where: { id: holder.id } })).toMatchObject(wish.name);
  expect(await db.ticket.findUniqueOrThrow({ where: { id: ticket.id } })).toEqual({
    ...ticket,
    holderName: "Noor de Vries",
  });
  // Twice is once.
  for (const _ of [1, 2]) await runJobs("correct-certificates");
  expect(await db.certificate.findMany({ orderBy: { id: "asc" }, include: { holder: true } })).toMatchObject([
    { number, holder: { name: holder.name } },
    { holder: { name: "Noor de Vries" } },
  ]);
  expect(await reachOfName(actor, holder.id, wish.name)).toEqual({ tickets: [], certificates: [] });

  expect(await db.mail.count({ where: { template: "certificateCorrected" } })).toBe(1);
  const row = await db.mail.findFirstOrThrow({ where: { template: "nameCorrected" } });
  expect(row.to).toBe(holder.email);
  const mail = await mails.nameCorrected!(row.data, "nl", foundation);
  expect(await textOf(mail!.attachments![0]!.content)).toContain("Noor de Vries");
  expect(JSON.stringify(mail!.blocks)).toContain(`/my/tickets/${ticket.number}`);
  const entries = await db.auditEntry.findMany({
    where: { act: { in: ["person.name", "certificate.correct"] } },
  });
  expect(entries).toHaveLength(2);
  for (const entry of entries)
    expect(entry).toMatchObject({ actorId: actor.personId, detail: { reason: "misspelled" } });
  expect(JSON.stringify(entries)).not.toContain("Noor");

  expect(await correctName(actor, holder.id, wish), "a second click").toEqual({ ok: true });
  expect(await db.mail.count({ where: { template: "nameCorrected" } })).toBe(1);
});

test("an old certificate that speaks to its holder speaks of them once it is corrected", async () => {
  const { holder, number } = await addCertificate();
  const { id, ...row } = await db.certificate.findUniqueOrThrow({ where: { number } });
  const known = ownOutcomes(currentCurriculum(), "mc1", "nl");
  const enrolment = await db.enrolment.findUniqueOrThrow({ where: { id: row.enrolmentId } });
  const second = { ...enrolment, attended: undefined, id: newId(), attempt: 2 };
  await db.enrolment.create({ data: second });
  const old = { id: newId(), number: "0000-0000-0000-0001", recordVersion: 2, enrolmentId: second.id };
  await db.certificate.create({
    data: {
      ...row,
      ...old,
      outcomes: known.map(({ own }) => own),
      modules: row.modules!,
      assessment: row.assessment!,
      attendance: undefined,
      holder: { create: { personId: holder.id, name: holder.name, nameHashes: [] } },
    },
  });
  await correctName(await staff(), holder.id, wish);
  await runJobs("correct-certificates");
  const made = await db.certificate.findFirstOrThrow({ where: { supersedesId: old.id } });
  expect(made).toMatchObject({ recordVersion: 4, outcomes: known.map(({ ofHolder }) => ofHolder) });
  expect(await db.certificate.count({ where: { supersedesId: id } })).toBe(1);
});

test("a certificate that waited for a name is issued with it", async () => {
  const { holder } = await addCompletion({ name: "" });
  expect(await correctName(await staff(), holder.id, wish)).toEqual({ ok: true });
  await runJobs("issue-pending-certificates");
  await runJobs("issue-certificate");
  expect(await db.certificateHolder.findMany()).toMatchObject([{ personId: holder.id, ...wish.name }]);
});

test("a name that no certificate can carry and who may not be helped are refused", async () => {
  const person = await addPerson();
  const actor = await staff();
  const name = { name: "李雷", latinName: "" };
  expect(await correctName(actor, person.id, { ...wish, name })).toEqual({
    ok: false,
    reason: "notPrintable",
  });
  expect(await correctName(actor, actor.personId, wish)).toEqual({ ok: false, reason: "self" });
  expect(await correctName(actor, newId(), wish)).toEqual({ ok: false, reason: "notFound" });
  expect(await db.mail.count()).toBe(0);
});
