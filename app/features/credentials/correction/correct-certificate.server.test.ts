import { addCertificate } from "~test/rows/completions";
import { addPerson, addStaff } from "~test/rows/people";
import { actorOf } from "~test/rows/shop";
import { expect, test } from "vitest";
import { siteScope } from "~/features/identity/access/scope";
import { db, pool, transactionLimits } from "~/platform/db/db.server";
import { newId, newNumber } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { textOf } from "~test/pdf";
import { somebodyWaits } from "~test/processes/lock-waits";
import { certificateOf, verifyCertificate } from "../certificates/certificates.queries.server";
import { revokeCertificate } from "../certificates/revoke-certificate.server";
import { shareCertificate } from "../sharing/share-certificate.server";
import { toRecord } from "../certificates/certificate-row";
import { insertCertificate, lockHolder } from "../certificates/certificates.db.server";
import { certificateStanding } from "../issuing/certificate-standing.queries.server";
import { issueCertificates } from "../issuing/issue-certificates.server";
import { mails as credentialsMails } from "~/jobs.server";
import { correctCertificate } from "./correct-certificate.server";

const verify = (number: string) => verifyCertificate(siteScope(foundation), number);
const rename = (id: string, name: string) => db.person.update({ where: { id }, data: { name } });
/** Somebody with a certificate on a name that is not theirs any more. */
async function renamed() {
  const certificate = await addCertificate();
  await rename(certificate.holder.id, "Noor de Vries");
  return { ...certificate, actor: actorOf(certificate.holder) };
}
const corrected = async (...given: Parameters<typeof correctCertificate>) => {
  const correction = await correctCertificate(...given);
  if (!correction.ok) throw new Error(correction.reason);
  return correction.number;
};

test("a corrected certificate has a new number and the new name, and says the same of what was learned", async () => {
  const { actor, number, enrolmentId } = await renamed();
  await shareCertificate(actor, { number, showHolder: true });
  const old = await db.certificate.findUniqueOrThrow({
    where: { number },
    include: { file: true, holder: true },
  });
  const next = await corrected(actor, { number });

  const made = await db.certificate.findUniqueOrThrow({ where: { number: next }, include: { file: true } });
  for (const key of ["kind", "contentId", "title", "hours", "outcomes", "modules", "completedAt"] as const)
    expect(made[key]).toEqual(old[key]);
  const text = await textOf(Buffer.from(made.file!.pdf!));
  expect(text).toContain("Noor de Vries");
  expect(text).not.toContain("Jansen");
  expect(
    await db.certificate.findUniqueOrThrow({ where: { number }, include: { file: true, holder: true } }),
    "the old one is as it was",
  ).toEqual(old);

  expect(await verify(next)).toMatchObject({ holder: null, replaced: null });
  expect(await verify(number)).toMatchObject({ holder: null, replaced: { by: next } });
  expect(await certificateOf(actor, number)).toMatchObject({ replacedBy: { number: next }, replaces: null });
  expect(await certificateOf(actor, next)).toMatchObject({ replacedBy: null, replaces: number });
  expect(await certificateStanding(actor, enrolmentId)).toEqual({ is: "issued", number: next });
  expect(await issueCertificates(enrolmentId)).toEqual({ ok: true, number: next, isNew: false });
});

test("the holder gets a mail with the new one, none about the old, and the audit log learns no name", async () => {
  const { actor, number } = await renamed();
  const next = await corrected(actor, { number });
  const [id, oldId] = await Promise.all(
    [next, number].map(
      async (one) => (await db.certificate.findUniqueOrThrow({ where: { number: one } })).id,
    ),
  );
  const mail = await credentialsMails.certificateCorrected!({ certificateId: id }, "nl", foundation);
  expect(mail?.subject).toBe("Je nieuwe certificaat: Anders kijken");
  expect(JSON.stringify(mail?.blocks)).toContain(number);
  expect(mail?.attachments?.[0]?.filename).toBe(`certificaat-${next}.pdf`);
  expect(await credentialsMails.certificateIssued!({ certificateId: oldId }, "nl", foundation)).toBeNull();
  expect((await db.mail.findMany()).map(({ template }) => template).toSorted()).toEqual([
    "certificateCorrected",
    "certificateIssued",
  ]);
  const line = await db.auditEntry.findFirstOrThrow({ where: { act: "certificate.correct" } });
  expect(line).toMatchObject({ actorId: actor.personId, subjectId: id, detail: { replaces: number } });
});

test("two at the same moment make one", async () => {
  const { actor, number } = await renamed();
  const all = await Promise.all([1, 2, 3].map(() => correctCertificate(actor, { number })));
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  expect(all.filter((one) => !one.ok && one.reason === "replaced")).toHaveLength(2);
  expect(await db.certificate.count()).toBe(2);
  expect(await db.mail.count({ where: { template: "certificateCorrected" } })).toBe(1);
});

test("the database keeps one current certificate for each thing in an enrolment, whoever writes", async () => {
  const { number, enrolmentId } = await addCertificate();
  const { id, ...row } = await db.certificate.findUniqueOrThrow({ where: { number } });
  const insert = (changes: Record<string, unknown>) =>
    db.certificate.create({
      data: {
        ...row,
        id: newId(),
        number: newNumber(16),
        outcomes: row.outcomes!,
        modules: row.modules!,
        assessment: row.assessment ?? undefined,
        attendance: undefined,
        ...changes,
      },
    });
  await expect(insert({}), "a second first one").rejects.toThrow(/Unique constraint/);
  await expect(insert({ supersedesId: id, contentId: "m0" }), "of something else").rejects.toThrow(
    /replaces/,
  );
  const other = await addCertificate();
  await expect(
    insert({ supersedesId: id, enrolmentId: other.enrolmentId }),
    "of another enrolment",
  ).rejects.toThrow(/replaces/);
  await db.certificateRevocation.create({
    data: { certificateId: id, reason: "x", revokedAt: new Date(), revokedById: newId() },
  });
  await expect(insert({ supersedesId: id }), "of one that was revoked").rejects.toThrow(/replaces/);
  expect(await db.certificate.count({ where: { enrolmentId } })).toBe(1);
});

test("what is revoked or replaced is not corrected, and what was replaced is not revoked", async () => {
  const { holder, actor, number } = await renamed();
  const staff = await addStaff("certificate.correct", "certificate.revoke");
  const next = await corrected(actor, { number });
  await rename(holder.id, "Noor van Dam");
  expect(await correctCertificate(actor, { number })).toEqual({ ok: false, reason: "replaced" });
  expect(await revokeCertificate(staff, { number, reason: "x" })).toEqual({ ok: false, reason: "replaced" });
  expect(await revokeCertificate(staff, { number: next, reason: "x" })).toEqual({ ok: true });
  for (const who of [actor, staff])
    expect(await correctCertificate(who, { number: next, reason: "changed" })).toEqual({
      ok: false,
      reason: "revoked",
    });
});

test("a correction and a revocation at the same moment leave one of the two", async () => {
  const { actor, number } = await renamed();
  const staff = await addStaff("certificate.revoke");
  const [correction, revocation] = await Promise.all([
    correctCertificate(actor, { number }),
    revokeCertificate(staff, { number, reason: "x" }),
  ]);
  expect([correction.ok, revocation.ok].filter(Boolean)).toHaveLength(1);
});

test("a revocation waits for a correction that is under way, and is refused", async () => {
  const { holder, number } = await renamed();
  const staff = await addStaff("certificate.revoke");
  const { id, ...row } = await db.certificate.findUniqueOrThrow({ where: { number } });
  const made = {
    certificate: {
      ...toRecord(row),
      number: newNumber(16),
      holder: { name: "Noor de Vries", latinName: "" },
    },
    enrolmentId: row.enrolmentId,
    personId: holder.id,
    supersedesId: id,
  };
  const revocation = await db.$transaction(async (tx) => {
    await lockHolder(tx, holder.id);
    await insertCertificate(tx, made, Buffer.from("%PDF-"));
    const waiting = revokeCertificate(staff, { number, reason: "x" });
    await somebodyWaits();
    return { waiting };
  }, transactionLimits);
  expect(await revocation.waiting).toEqual({ ok: false, reason: "replaced" });
});

test("staff correct with a reason, which the audit log keeps; somebody else's is as one that is not there", async () => {
  const { number } = await renamed();
  const staff = await addStaff("certificate.correct");
  expect(await correctCertificate(staff, { number })).toEqual({ ok: false, reason: "reasonMissing" });
  const notFound = { ok: false, reason: "notFound" };
  const stranger = actorOf(await addPerson());
  const editor = actorOf(await addPerson({ roles: ["EDITOR", "FINANCE", "ADMINISTRATOR"] }), true);
  const halfStaff = actorOf(await addPerson({ roles: ["REGISTRAR"] }));
  for (const who of [stranger, editor, halfStaff])
    expect(await correctCertificate(who, { number, reason: "misspelled" })).toEqual(notFound);
  expect(await correctCertificate(staff, { number: "0000-0000-0000-0000" })).toEqual(notFound);
  await corrected(staff, { number, reason: "misspelled" });
  expect(await db.auditEntry.findFirst({ where: { act: "certificate.correct" } })).toMatchObject({
    actorId: staff.personId,
    detail: { replaces: number, reason: "misspelled" },
  });
});

test("the same name, and one that cannot be printed, make no new certificate", async () => {
  const { holder, number } = await addCertificate();
  const actor = actorOf(holder);
  expect(await correctCertificate(actor, { number })).toEqual({ ok: false, reason: "sameName" });
  for (const name of ["", "李雷"]) {
    await rename(holder.id, name);
    expect(await correctCertificate(actor, { number })).toEqual({ ok: false, reason: "noName" });
  }
  expect(await db.certificate.count()).toBe(1);
});

test("a link from the old number never leads to a name that was not shown there, unless the holder wants it", async () => {
  const { actor, number } = await renamed();
  const next = await corrected(actor, { number });
  await shareCertificate(actor, { number: next, showHolder: true });
  expect(await verify(next)).toMatchObject({ holder: { name: "Noor de Vries" } });
  expect(await verify(number)).toMatchObject({ replaced: { by: null } });
  await shareCertificate(actor, { number, showHolder: true });
  expect(await verify(number)).toMatchObject({ holder: null, replaced: { by: next } });
});

test("records of the release before keep their certificate, with what they know, and can be corrected", async () => {
  const { holder, number } = await addCertificate();
  const { id, ...row } = await db.certificate.findUniqueOrThrow({ where: { number } });
  const old = { id: newId(), number: newNumber(16) };
  const enrolment = await db.enrolment.findUniqueOrThrow({ where: { id: row.enrolmentId } });
  const enrolmentId = newId();
  await db.enrolment.create({ data: { ...enrolment, attended: undefined, id: enrolmentId, attempt: 2 } });
  await pool.query(
    `insert into "Certificate" (id, number, "enrolmentId", "personId", "holderName", locale, "contentId", title, hours, outcomes, modules,
        "completedAt", "issuedAt")
      select $1, $2, $3, "personId", "holderName", locale, "contentId", title, hours, outcomes, modules, "completedAt", "issuedAt"
      from "Certificate" where id = $4`,
    [old.id, old.number, enrolmentId, id],
  );
  expect(await verify(old.number)).toMatchObject({
    kind: "masterclass",
    issuerName: "",
    followedFrom: null,
    cohort: null,
    assessment: null,
  });
  await rename(holder.id, "Noor de Vries");
  const next = await corrected(actorOf(holder), { number: old.number });
  expect(await verify(next)).toMatchObject({
    kind: "masterclass",
    issuerName: "De Stadscoalitie",
    assessment: null,
  });
});
