import { addCertificate } from "~test/rows/completions";
import { addStaff } from "~test/rows/people";
import { actorOf } from "~test/rows/shop";
import { expect, test } from "vitest";
import { siteScope } from "~/features/identity/access/scope";
import { db, pool } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { certificateOf, verifyCertificate } from "../certificates/certificates.queries.server";
import { revokeCertificate } from "../certificates/revoke-certificate.server";
import { shareCertificate } from "../sharing/share-certificate.server";
import { correctCertificate } from "../correction/correct-certificate.server";
import { mails as credentialsMails } from "~/jobs.server";
import { issueCertificates } from "../issuing/issue-certificates.server";
import { wasHolder } from "./holder-name-check.queries.server";
import { pseudonymiseCertificates } from "./pseudonymise-certificates.server";

const erase = (personId: string) => db.$transaction((tx) => pseudonymiseCertificates(tx, personId));
const verify = (number: string) => verifyCertificate(siteScope(foundation), number);

test("a pseudonymised certificate still tells what was learned, and of nobody", async () => {
  const { holder, number, enrolmentId } = await addCertificate({
    name: "محمد عبد الله",
    latinName: "Mohammed",
  });
  const other = await addCertificate();
  const actor = actorOf(holder);
  await shareCertificate(actor, { number, showHolder: true });
  const before = await db.certificate.findUniqueOrThrow({ where: { number }, include: { file: true } });
  expect(await erase(holder.id)).toBe(1);

  expect(await verify(number)).toMatchObject({
    title: "Anders kijken",
    holder: null,
    isPseudonymised: true,
    revokedAt: null,
  });
  expect(await certificateOf(actor, number)).toBeNull();
  const after = await db.certificate.findUniqueOrThrow({
    where: { number },
    include: { holder: true, file: true, sharing: true },
  });
  expect(JSON.stringify(after)).not.toMatch(/محمد|Mohammed/);
  expect(JSON.stringify([after.holder, after.personId, after.file, after.sharing])).not.toContain(holder.id);
  expect(after.file).toMatchObject({ pdf: null, sha256: before.file!.sha256 });
  expect(after).toMatchObject({ hours: before.hours, completedAt: before.completedAt, number });
  expect(await credentialsMails.certificateIssued!({ certificateId: after.id }, "nl", foundation)).toBeNull();
  expect((await verify(other.number))?.isPseudonymised, "somebody else's").toBe(false);
  expect(await issueCertificates(enrolmentId), "none is made anew").toMatchObject({ number, isNew: false });
});

test("it tells of nobody once, and cannot be corrected; it can be revoked", async () => {
  const { holder, number } = await addCertificate();
  await erase(holder.id);
  expect(await erase(holder.id)).toBe(0);
  expect(await correctCertificate(actorOf(holder), { number })).toEqual({ ok: false, reason: "notFound" });
  const staff = await addStaff("certificate.correct", "certificate.revoke");
  expect(await correctCertificate(staff, { number, reason: "changed" })).toMatchObject({ ok: false });
  expect(await revokeCertificate(staff, { number, reason: "Nooit gevolgd." })).toEqual({ ok: true });
});

test("of a revoked one, what staff wrote goes, and it stays revoked", async () => {
  const { holder, number } = await addCertificate();
  await revokeCertificate(await addStaff("certificate.revoke"), { number, reason: "Noor volgde het niet." });
  const { revokedAt } = await db.certificateRevocation.findFirstOrThrow();
  await erase(holder.id);
  expect(await db.certificateRevocation.findFirst()).toMatchObject({ reason: "", revokedAt });
  expect(await verify(number)).toMatchObject({ revokedAt, isPseudonymised: true });
  await expect(pool.query(`update "CertificateRevocation" set "revokedAt" = now()`)).rejects.toThrow(
    /never changed/,
  );
});

test("a name that somebody shows is checked against what is left", async () => {
  const { holder, number } = await addCertificate({ name: "Noor Jansen-de Vries", latinName: "" });
  const registrar = await addStaff("certificate.read");
  expect(await wasHolder(registrar, number, "Noor Jansen-de Vries"), "the name is known").toBeNull();
  await erase(holder.id);
  const found = (name: string) => wasHolder(registrar, number, name);
  expect(await found(" noor  jansen-DE vries ")).toBe(true);
  expect(await found("Noor Jansen")).toBe(false);
  expect(await found("")).toBe(false);
  const spelled = await addCertificate({ name: "李雷", latinName: "Li Lei" });
  await erase(spelled.holder.id);
  for (const name of ["李雷", "Li Lei"]) expect(await wasHolder(registrar, spelled.number, name)).toBe(true);
  const hashes = (await db.certificateHolder.findMany()).flatMap(({ nameHashes }) => nameHashes);
  expect(new Set(hashes).size).toBe(3);
});

test.for([
  `update "CertificateHolder" set name = 'Iemand anders'`,
  `update "CertificateHolder" set "personId" = null, name = '', "latinName" = ''`,
  `update "CertificateHolder" set "personId" = null, name = '', "latinName" = '', "pseudonymisedAt" = now()`,
  `update "CertificateHolder" set name = 'Iemand', "nameHashes" = '{x}', "pseudonymisedAt" = now()`,
  `update "Certificate" set "personId" = null, "holderName" = '', "holderLatinName" = ''`,
  `update "Certificate" set hours = 400`,
  `update "CertificateFile" set pdf = null`,
  `delete from "CertificateHolder"`,
])("without pseudonymising, the database refuses %s", async (sql) => {
  await addCertificate();
  await expect(pool.query(sql)).rejects.toThrow(/never changed|CertificateHolder_named_or_not/);
});

test.for([
  `update "CertificateHolder" set name = 'Iemand anders'`,
  `update "CertificateHolder" set "nameHashes" = '{x}'`,
  `update "CertificateHolder" set "pseudonymisedAt" = now()`,
  `update "Certificate" set "holderName" = 'Iemand anders'`,
  `update "Certificate" set hours = 400`,
  `update "Certificate" set "supersedesId" = null, "issuedAt" = now()`,
  `update "CertificateFile" set pdf = 'x'`,
  `update "CertificateFile" set sha256 = 'x'`,
])("after pseudonymising, the database refuses %s", async (sql) => {
  const { holder } = await addCertificate();
  await erase(holder.id);
  await expect(pool.query(sql)).rejects.toThrow(/never changed/);
});

test("of a correction and an erasure at the same moment, no name is left", async () => {
  const { holder, number } = await addCertificate();
  await db.person.update({ where: { id: holder.id }, data: { name: "Noor de Vries" } });
  await Promise.all([correctCertificate(actorOf(holder), { number }), erase(holder.id)]);
  expect(await db.certificateHolder.count({ where: { pseudonymisedAt: null } })).toBe(0);
});
