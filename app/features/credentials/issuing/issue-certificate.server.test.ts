import { createHash } from "node:crypto";
import { addCertificate, addCompletion } from "~test/rows/completions";
import { afterAll, expect, test } from "vitest";
import { saveProfile } from "~/features/identity/profile/save-profile.server";
import { jobs } from "~/jobs.server";
import { db, pool } from "~/platform/db/db.server";
import { stopPdfRenderer } from "~/platform/pdf/pdf.server";
import { foundation } from "~/platform/site/sites.server";
import { textOf } from "~test/pdf";
import { actorOf, makeCohort } from "~test/rows/shop";
import { mails as credentialsMails } from "~/jobs.server";
import { issueCertificate } from "./issue-certificate.server";

afterAll(stopPdfRenderer);

const certificates = () => db.certificate.findMany({ include: { file: true } });
const mails = async () =>
  (await db.mail.findMany({ orderBy: { id: "asc" } })).map(({ template }) => template);

/** The jobs of one kind that wait. */
async function waiting(name: string): Promise<unknown[]> {
  const { rows } = await pool.query<{ payload: unknown }>(
    `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = $1`,
    [name],
  );
  return rows.map(({ payload }) => payload);
}

test("a completed enrolment gets a certificate with what was learned, its PDF and a mail", async () => {
  const { enrolmentId, number } = await addCertificate();
  const [certificate] = await certificates();
  expect(certificate).toMatchObject({
    enrolmentId,
    number,
    holderName: "Noor Jansen-de Vries",
    title: "Anders kijken",
    locale: "nl",
    completedAt: new Date("2027-01-12T09:30:00Z"),
  });
  expect(certificate!.modules).toHaveLength(4);
  const { pdf, sha256 } = certificate!.file!;
  expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe("%PDF-");
  expect(createHash("sha256").update(pdf).digest("hex")).toBe(sha256);
  expect(await mails()).toEqual(["certificateIssued"]);
  const mail = await credentialsMails.certificateIssued!(
    { certificateId: certificate!.id },
    "nl",
    foundation,
  );
  expect(mail?.attachments?.[0]).toMatchObject({
    filename: `certificaat-${number}.pdf`,
    content: Buffer.from(pdf),
  });
});

test("issuing many times at once gives one certificate and one mail", async () => {
  const { enrolmentId } = await addCompletion();
  const issues = await Promise.all(Array.from({ length: 6 }, () => issueCertificate(enrolmentId)));
  expect(new Set(issues.map((issue) => issue.ok && issue.number)).size).toBe(1);
  expect(issues.filter((issue) => issue.ok && issue.isNew)).toHaveLength(1);
  expect(await certificates()).toHaveLength(1);
  expect(await mails()).toEqual(["certificateIssued"]);
  expect(await issueCertificate(enrolmentId)).toMatchObject({ ok: true, isNew: false });
});

test("what is not completed gets none", async () => {
  const { enrolmentId } = await addCompletion({}, { isCompleted: false });
  expect(await issueCertificate(enrolmentId)).toEqual({ ok: false, reason: "notCompleted" });
  expect(await issueCertificate("01990000-0000-7000-8000-000000000000")).toMatchObject({ ok: false });
  expect(await certificates()).toHaveLength(0);
});

test("the database refuses to change or remove what was issued", async () => {
  await addCertificate();
  await expect(pool.query(`update "Certificate" set "holderName" = 'Iemand anders'`)).rejects.toThrow(
    /never changed/,
  );
  await expect(pool.query(`delete from "Certificate"`)).rejects.toThrow(/never changed|foreign key/);
  await expect(pool.query(`update "CertificateFile" set pdf = ''`)).rejects.toThrow(/never changed/);
  await expect(pool.query(`delete from "CertificateFile"`)).rejects.toThrow(/never changed/);
});

test("a new name leaves an issued certificate as it was", async () => {
  const { holder, enrolmentId } = await addCertificate();
  const [before] = await certificates();
  await saveProfile(actorOf(holder), { name: "Noor de Vries", latinName: "", locale: "en" });
  for (const payload of await waiting("issue-pending-certificates"))
    await jobs["issue-pending-certificates"]!(payload, { number: 1, last: false });
  await issueCertificate(enrolmentId);
  expect(await certificates()).toEqual([before]);
});

test("without a name the certificate waits, asks once, and comes when the name is saved", async () => {
  const { holder, enrolmentId } = await addCompletion({ name: "", locale: "en" });
  const waits = { ok: false, reason: "waitingForName" };
  expect(await Promise.all([issueCertificate(enrolmentId), issueCertificate(enrolmentId)])).toEqual([
    waits,
    waits,
  ]);
  expect(await mails()).toEqual(["certificateNeedsName"]);
  const mail = await credentialsMails.certificateNeedsName!({ enrolmentId }, "en", foundation);
  expect(mail?.subject).toBe("Which name goes on your certificate?");

  await saveProfile(actorOf(holder), { name: "Łucja Şahin", latinName: "", locale: "en" });
  for (const payload of await waiting("issue-pending-certificates"))
    await jobs["issue-pending-certificates"]!(payload, { number: 1, last: false });
  for (const payload of await waiting("issue-certificate"))
    await jobs["issue-certificate"]!(payload, { number: 1, last: false });
  expect(await certificates()).toMatchObject([
    { holderName: "Łucja Şahin", locale: "en", title: "Looking differently" },
  ]);
  expect(await credentialsMails.certificateNeedsName!({ enrolmentId }, "en", foundation)).toBeNull();
});

test("content that is gone is a fault, so that the job is tried again and staff see it", async () => {
  const { enrolmentId } = await addCompletion({}, { contentId: "gone" });
  await expect(issueCertificate(enrolmentId)).rejects.toThrow(/not in content/);
});

test.each([
  ["ገብረመስቀል ሃይለስላሴ", ""],
  ["محمد عبد الله", "Mohammed Abdullah"],
  ["李雷", "Li Lei"],
])("the name %j with the spelling %j is on the certificate, for good", async (name, latinName) => {
  await addCertificate({ name, latinName });
  const [certificate] = await certificates();
  expect(certificate).toMatchObject({ holderName: name, holderLatinName: latinName });
  const text = await textOf(Buffer.from(certificate!.file!.pdf));
  expect(text).toContain(latinName);
  expect(text.includes(name)).toBe(name !== "李雷");
});

test("a name in letters we cannot print waits, says which spelling is asked for, and comes with it", async () => {
  const { holder, enrolmentId } = await addCompletion({ name: "李雷" });
  expect(await issueCertificate(enrolmentId)).toEqual({ ok: false, reason: "waitingForName" });
  const mail = await credentialsMails.certificateNeedsName!({ enrolmentId }, "en", foundation);
  expect(JSON.stringify(mail?.blocks)).toContain("Fill it in in Latin letters too");
  const form = { name: "李雷", latinName: "Li Lei", locale: "nl" } as const;
  expect(await saveProfile(actorOf(holder), form)).toMatchObject({ ok: true });
  for (const payload of await waiting("issue-pending-certificates"))
    await jobs["issue-pending-certificates"]!(payload, { number: 1, last: false });
  expect(await issueCertificate(enrolmentId)).toMatchObject({ ok: true, isNew: true });
});

test("a certificate is in the language of the group, and the mail about it in the holder's own", async () => {
  const { enrolmentId } = await addCompletion({ locale: "nl" });
  const { id: cohortId } = await makeCohort({ language: "en" });
  await db.enrolment.update({ where: { id: enrolmentId }, data: { cohortId } });
  await issueCertificate(enrolmentId);
  const [certificate] = await certificates();
  expect(certificate).toMatchObject({ locale: "en", title: "Looking differently" });
  expect(await textOf(Buffer.from(certificate!.file!.pdf))).toContain("Language English");
  expect(await db.mail.findMany()).toMatchObject([{ template: "certificateIssued", locale: "nl" }]);
});
