import { makePerson } from "~test/rows/enrolments";
import { retitled } from "~test/rows/releases/changed-content";
import { moveToRelease } from "~/features/learning/moving/move-to-release.server";
import { firstRelease, nextRelease } from "~test/rows/releases/published-releases";
import { builtContent } from "~/features/curriculum/content/content.server";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { createHash } from "node:crypto";
import { addCertificate, addCompletion } from "~test/rows/completions";
import { afterEach, expect, test } from "vitest";
import { saveProfile } from "~/features/identity/profile/save-profile.server";
import { jobs } from "~/jobs.server";
import { db, pool, transactionLimits } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { textOf } from "~test/pdf";
import { somebodyWaits } from "~test/processes/lock-waits";
import { actorOf, makeCohort, runJobs } from "~test/rows/shop";
import { completeStarted } from "~/features/learning/progress/complete-enrolment.server";
import { setClock } from "~/platform/clock.server";
import { newId, newNumber } from "~/platform/db/ids.server";
import { toRecord } from "../certificates/certificate-row";
import { insertCertificate, lockHolder } from "../certificates/certificates.db.server";
import { mails as credentialsMails } from "~/jobs.server";
import { issueCertificates } from "./issue-certificates.server";

afterEach(() => setClock());

const certificates = () =>
  db.certificate.findMany({ include: { file: true, holder: true }, orderBy: { id: "asc" } });
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
    holder: { name: "Noor Jansen-de Vries" },
    kind: "masterclass",
    title: "Anders kijken",
    locale: "nl",
    completedAt: new Date("2027-01-12T09:30:00Z"),
  });
  expect(certificate!.modules).toHaveLength(4);
  const { pdf, sha256 } = certificate!.file!;
  expect(Buffer.from(pdf!).subarray(0, 5).toString()).toBe("%PDF-");
  expect(createHash("sha256").update(pdf!).digest("hex")).toBe(sha256);
  expect(await mails()).toEqual(["certificateIssued"]);
  const mail = await credentialsMails.certificateIssued!(
    { certificateId: certificate!.id },
    "nl",
    foundation,
  );
  expect(mail?.attachments?.[0]).toMatchObject({
    filename: `certificaat-${number}.pdf`,
    content: Buffer.from(pdf!),
  });
});

test("issuing many times at once gives one certificate and one mail", async () => {
  const { enrolmentId } = await addCompletion();
  const issues = await Promise.all(Array.from({ length: 6 }, () => issueCertificates(enrolmentId)));
  expect(new Set(issues.map((issue) => issue.ok && issue.number)).size).toBe(1);
  expect(issues.filter((issue) => issue.ok && issue.isNew)).toHaveLength(1);
  expect(await certificates()).toHaveLength(1);
  expect(await mails()).toEqual(["certificateIssued"]);
  expect(await issueCertificates(enrolmentId)).toMatchObject({ ok: true, isNew: false });
});

test("what is not completed gets none", async () => {
  const { enrolmentId } = await addCompletion({}, { isCompleted: false });
  expect(await issueCertificates(enrolmentId)).toEqual({ ok: false, reason: "notCompleted" });
  expect(await issueCertificates("01990000-0000-7000-8000-000000000000")).toMatchObject({ ok: false });
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
  await issueCertificates(enrolmentId);
  expect(await certificates()).toEqual([before]);
});

test("without a name the certificate waits, asks once, and comes when the name is saved", async () => {
  const { holder, enrolmentId } = await addCompletion({ name: "", locale: "en" });
  const waits = { ok: false, reason: "waitingForName" };
  expect(await Promise.all([issueCertificates(enrolmentId), issueCertificates(enrolmentId)])).toEqual([
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
    { holder: { name: "Łucja Şahin" }, locale: "en", title: "Looking differently" },
  ]);
  expect(await credentialsMails.certificateNeedsName!({ enrolmentId }, "en", foundation)).toBeNull();
});

test("content that is gone is a fault, so that the job is tried again and staff see it", async () => {
  const { enrolmentId } = await addCompletion({}, { contentId: "gone" });
  await expect(issueCertificates(enrolmentId)).rejects.toThrow(/which its release does not have/);
});

test.each([
  ["ገብረመስቀል ሃይለስላሴ", ""],
  ["محمد عبد الله", "Mohammed Abdullah"],
  ["李雷", "Li Lei"],
])("the name %j with the spelling %j is on the certificate, for good", async (name, latinName) => {
  await addCertificate({ name, latinName });
  const [certificate] = await certificates();
  expect(certificate).toMatchObject({ holder: { name, latinName } });
  const text = await textOf(Buffer.from(certificate!.file!.pdf!));
  expect(text).toContain(latinName);
  expect(text.includes(name)).toBe(name !== "李雷");
});

test("a name in letters we cannot print waits, says which spelling is asked for, and comes with it", async () => {
  const { holder, enrolmentId } = await addCompletion({ name: "李雷" });
  expect(await issueCertificates(enrolmentId)).toEqual({ ok: false, reason: "waitingForName" });
  const mail = await credentialsMails.certificateNeedsName!({ enrolmentId }, "en", foundation);
  expect(JSON.stringify(mail?.blocks)).toContain("Fill it in in Latin letters too");
  const form = { name: "李雷", latinName: "Li Lei", locale: "nl" } as const;
  expect(await saveProfile(actorOf(holder), form)).toMatchObject({ ok: true });
  for (const payload of await waiting("issue-pending-certificates"))
    await jobs["issue-pending-certificates"]!(payload, { number: 1, last: false });
  expect(await issueCertificates(enrolmentId)).toMatchObject({ ok: true, isNew: true });
});

test("a certificate is in the language of the group, and the mail about it in the holder's own", async () => {
  const { enrolmentId } = await addCompletion({ locale: "nl" });
  const { id: cohortId } = await makeCohort({ language: "en" });
  await db.enrolment.update({ where: { id: enrolmentId }, data: { cohortId } });
  await issueCertificates(enrolmentId);
  const [certificate] = await certificates();
  expect(certificate).toMatchObject({ locale: "en", title: "Looking differently" });
  expect(await textOf(Buffer.from(certificate!.file!.pdf!))).toContain("Language English");
  expect(await db.mail.findMany()).toMatchObject([{ template: "certificateIssued", locale: "nl" }]);
});

const day = (n: number) => new Date(`2027-01-${String(n).padStart(2, "0")}T09:00:00Z`);
/** Completes modules of a person in an enrolment, all their lessons done. */
async function completeModules(personId: string, enrolmentId: string, moduleIds: string[], at: Date) {
  const { compositionOf } = currentCurriculum();
  for (const moduleId of moduleIds) {
    const lessons = compositionOf(moduleId, "nl")!.modules.flatMap((module) => module.lessons);
    const blocks = lessons.flatMap((lesson) => [
      { blockId: lesson.id, kind: "lesson" },
      ...lesson.blocks.map(({ id, kind }) => ({ blockId: id, kind })),
    ]);
    await db.blockProgress.createMany({
      data: blocks.map((block) => ({ enrolmentId, ...block, done: true })),
    });
    const texts = blocks.filter(({ kind }) => kind === "reflection");
    await db.reflection.createMany({
      data: texts.map(({ blockId }) => ({ enrolmentId, blockId, text: "Een bakker." })),
    });
    await db.progressEvent.create({
      data: { id: newId(), enrolmentId, ...blocks[0]!, at: new Date(at.getTime() - 86_400_000) },
    });
    await db.moduleCompletion.createMany({
      data: { personId, moduleId, enrolmentId, completedAt: at },
      skipDuplicates: true,
    });
  }
}
const earned = async () =>
  (await certificates()).map(({ kind, contentId, enrolmentId }) => ({ kind, contentId, enrolmentId }));

test("in a masterclass each module earns its certificate as it is done, without a mail, and the masterclass with one", async () => {
  const { holder, enrolmentId } = await addCompletion({}, { isCompleted: false });
  const { id: cohortId } = await makeCohort({ name: "Groep A", startsAt: day(2), endsAt: day(30) });
  await db.enrolment.update({ where: { id: enrolmentId }, data: { cohortId } });
  await completeModules(holder.id, enrolmentId, ["m0"], day(5));
  const notYet = { ok: false, reason: "notCompleted" };
  expect(await Promise.all([1, 2, 3].map(() => issueCertificates(enrolmentId)))).toEqual([
    notYet,
    notYet,
    notYet,
  ]);
  expect(await certificates()).toMatchObject([
    {
      kind: "module",
      contentId: "m0",
      enrolmentId,
      recordVersion: 4,
      issuerName: "De Stadscoalitie",
      followedFrom: day(4),
      completedAt: day(5),
      cohortId,
      cohortName: "Groep A",
      assessment: { quizMayMiss: 1 },
    },
  ]);
  expect(await mails()).toEqual([]);

  await completeModules(holder.id, enrolmentId, ["m1", "m2", "m3"], day(9));
  await db.enrolment.update({ where: { id: enrolmentId }, data: { completedAt: day(9) } });
  expect(await issueCertificates(enrolmentId)).toMatchObject({ ok: true, isNew: true });
  expect((await earned()).map(({ contentId }) => contentId)).toEqual(["m0", "m1", "m2", "m3", "mc1"]);
  expect((await certificates()).at(-1)).toMatchObject({ kind: "masterclass", followedFrom: day(2) });
  expect(await mails()).toEqual(["certificateIssued"]);
  expect(await issueCertificates(enrolmentId)).toMatchObject({ ok: true, isNew: false });
  expect(await certificates()).toHaveLength(5);
});

test("what was completed elsewhere completes the programme: its masterclasses stack, and nothing is certified twice", async () => {
  setClock(() => day(10).getTime());
  const first = await addCompletion({}, { isCompleted: false });
  const personId = first.holder.id;
  const enrolIn = async (contentId: string) => {
    const id = newId();
    const offer = { id: `${contentId}-own`, contentId, mode: "SELF_PACED", vat: "standard" } as const;
    await db.offer.create({ data: { ...offer, sells: "MASTERCLASS" } });
    await db.enrolment.create({ data: { id, personId, offerId: offer.id, contentId } });
    return id;
  };
  await completeModules(personId, first.enrolmentId, ["m0", "m1", "m2", "m3"], day(5));
  await runJobs("complete-enrolment");
  await completeStarted(first.enrolmentId);
  await runJobs("issue-certificate");
  const others = await enrolIn("mc2");
  await completeModules(personId, others, ["m4", "m5"], day(6));
  const programme = await enrolIn("programme");
  await completeModules(personId, programme, ["m6", "m7"], day(7));
  await issueCertificates(programme);
  const inProgramme = async () =>
    (await earned()).flatMap((one) => (one.enrolmentId === programme ? [one.contentId] : []));
  // The first was held already; the fourth has no module yet. The second was never completed by itself.
  expect(await inProgramme()).toEqual(["m6", "m7", "mc2", "mc3"]);
  await completeModules(personId, programme, ["m8", "m9"], day(8));
  await completeStarted(programme);
  await runJobs("issue-certificate");
  expect(await inProgramme()).toEqual(["m6", "m7", "mc2", "mc3", "m8", "m9", "mc4", "programme"]);
  const last = (await certificates()).at(-1)!;
  expect(last).toMatchObject({ kind: "programme", followedFrom: day(4) });
  const told = await db.mail.findMany({ orderBy: { id: "asc" } });
  const about = await Promise.all(
    told.map(async ({ data }) => {
      const { certificateId: id } = data as { certificateId: string };
      return (await db.certificate.findUniqueOrThrow({ where: { id } })).contentId;
    }),
  );
  expect(about).toEqual(["mc1", "mc2", "mc3", "programme"]);
});

test("a part that is earned in two enrolments at the same moment is certified once", async () => {
  const { holder, enrolmentId } = await addCompletion({}, { isCompleted: false });
  const again = newId();
  const { offerId, contentId } = await db.enrolment.findUniqueOrThrow({ where: { id: enrolmentId } });
  await db.enrolment.create({
    data: { id: again, personId: holder.id, offerId, contentId, attempt: 2, endedAt: day(9) },
  });
  for (const id of [enrolmentId, again]) await completeModules(holder.id, id, ["m0"], day(5));
  await Promise.all([enrolmentId, again, enrolmentId, again].map(issueCertificates));
  const [first, ...others] = await certificates();
  expect(others).toEqual([]);

  // One that another job is just saving is waited for.
  for (const id of [enrolmentId, again]) await completeModules(holder.id, id, ["m1"], day(6));
  const made = {
    certificate: {
      ...toRecord(first!),
      number: newNumber(16),
      contentId: "m1",
      modules: [{ id: "m1", title: "Taal verandert", hours: 7 }],
      holder: { name: holder.name, latinName: "" },
    },
    enrolmentId: first!.enrolmentId === again ? again : enrolmentId,
    personId: holder.id,
    supersedesId: null,
  };
  const issuing = await db.$transaction(async (tx) => {
    await lockHolder(tx, holder.id);
    await insertCertificate(tx, made, Buffer.from("%PDF-"));
    const waiting = issueCertificates(made.enrolmentId === again ? enrolmentId : again);
    await somebodyWaits();
    return { waiting };
  }, transactionLimits);
  await issuing.waiting;
  expect((await certificates()).map(({ contentId }) => contentId)).toEqual(["m0", "m1"]);
});

test("without a name parts wait in silence, and come when it is saved", async () => {
  const { holder, enrolmentId } = await addCompletion({ name: "" }, { isCompleted: false });
  await completeModules(holder.id, enrolmentId, ["m0"], day(5));
  expect(await issueCertificates(enrolmentId)).toEqual({ ok: false, reason: "notCompleted" });
  expect(await mails()).toEqual([]);
  await saveProfile(actorOf(holder), { name: "Noor Jansen", latinName: "", locale: "nl" });
  await runJobs("issue-pending-certificates");
  await runJobs("issue-certificate");
  expect(await earned()).toEqual([{ kind: "module", contentId: "m0", enrolmentId }]);
});

test("who issues it and who signs is as the foundation has it at that moment, for good", async () => {
  const blank = { address: "", postcode: "", city: "", country: "NL", rsin: "", vatId: "" };
  const rest = { iban: "", isAnbi: false, contactEmail: "" };
  const since = new Date(Date.now() - 1_000);
  const named = (version: number, legalName: string) =>
    db.foundationDetails.create({
      data: {
        ...blank,
        ...rest,
        version,
        legalName,
        kvkNumber: `${version}2345678`,
        signerName: `Ondertekenaar ${version}`,
        signerRole: version === 1 ? "" : "directeur",
        savedAt: since,
        holdsFrom: since,
      },
    });
  await named(1, "Stichting Eerste Naam");
  await addCertificate();
  await named(2, "Stichting Tweede Naam");
  await addCertificate();
  const [first, second] = await certificates();
  expect([first!.issuerName, second!.issuerName]).toEqual(["Stichting Eerste Naam", "Stichting Tweede Naam"]);
  const papers = await Promise.all([first!, second!].map(({ file }) => textOf(Buffer.from(file!.pdf!))));
  expect(papers[0]).toContain("Stichting Eerste Naam · KvK 12345678");
  expect(papers[0]).toContain("Namens de uitgever Ondertekenaar 1");
  expect(papers[1]).toContain("Namens de uitgever Ondertekenaar 2 directeur");
});

test("a certificate says what the release said that was followed, and names it", async () => {
  await firstRelease();
  const { enrolmentId } = await addCompletion();
  const renamed = (one: (typeof builtContent.masterclasses.nl)[number]) => ({
    ...one,
    title: `${one.title} 2`,
  });
  const { nl, en } = builtContent.masterclasses;
  await nextRelease({ ...builtContent, masterclasses: { nl: nl.map(renamed), en: en.map(renamed) } }, 1);
  expect(await issueCertificates(enrolmentId)).toMatchObject({ ok: true });
  const [certificate] = await certificates();
  expect(certificate).toMatchObject({ title: "Anders kijken", releaseId: 1 });
  expect(await textOf(Buffer.from(certificate!.file!.pdf!))).toContain("uitgave 1");
});

test("a module's certificate names the release that it was completed in, also when a name came after a move", async () => {
  await firstRelease();
  const { holder, enrolmentId } = await addCompletion({ name: "" }, { isCompleted: false });
  await completeModules(holder.id, enrolmentId, ["m0"], new Date(Date.now() - 1_000));
  await nextRelease(retitled(builtContent, builtContent.lessons.nl[0]!.id, "Anders"), 1);
  const staff = await makePerson();
  expect(await moveToRelease(staff, { enrolmentId, releaseId: 2 })).toMatchObject({ ok: true });
  await completeModules(holder.id, enrolmentId, ["m1"], new Date(Date.now() + 1_000));
  await saveProfile(actorOf(holder), { name: "Noor Jansen", latinName: "", locale: "nl" });
  await runJobs("issue-pending-certificates");
  await runJobs("issue-certificate");
  const named = (await certificates()).map(({ contentId, releaseId }) => [contentId, releaseId]);
  expect(new Map(named as [string, number][])).toEqual(
    new Map([
      ["m0", 1],
      ["m1", 2],
    ]),
  );
});
