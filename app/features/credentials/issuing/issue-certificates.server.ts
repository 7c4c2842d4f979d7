import type { Curriculum } from "~/features/curriculum/content/curriculum";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { siteOfEnrolment } from "~/features/enrolment/enrolments/enrolment-site.server";
import { findModulesDone } from "~/features/learning/progress/find-modules-done.server";
import { toLocale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { queueMail } from "~/platform/mail/mail.server";
import type { Certificate } from "../certificates/certificate";
import { certificateIssuedKind } from "../certificates/certificate-mail-kinds";
import { makeCertificatePdf } from "../certificates/certificate-pdf.server";
import {
  type CertifiedEnrolment,
  certifiedBefore,
  insertCertificate,
  lockHolder,
  loadCertifiedEnrolment,
} from "../certificates/certificates.db.server";
import { achievementOf } from "./achievement.server";
import { askForName } from "./ask-for-name.server";
import { draftCertificate } from "./draft-certificate.server";
import { type Earned, earnedIn, isToldByMail } from "./earned";
import { isNameOf, nameOnCertificate } from "../holder/holder-name";

/** How it stands with the certificate of what the enrolment is for. */
export type Issue =
  { ok: true; number: string; isNew: boolean } | { ok: false; reason: "notCompleted" | "waitingForName" };

/**
 * Issues what was earned in an enrolment and has no certificate yet: its modules, masterclasses and, once it is completed, the
 * whole. Each is a frozen record with its holder and PDF, and for some a mail, in one transaction. Issuing again, also at the
 * same moment, gives the one certificate; a part that the person was given one for before gets no second. Answers how it stands
 * with the whole: refused while it is not completed or not finished by a facilitator where its host asks more, and while the person has no name to print: a mail asks for that, once.
 * Throws when its release does not know what was completed, or a PDF cannot be made.
 */
export async function issueCertificates(enrolmentId: string): Promise<Issue> {
  const enrolment = await loadCertifiedEnrolment(enrolmentId);
  if (!enrolment) return { ok: false, reason: "notCompleted" };
  const { contentId, completedAt, numbers } = enrolment;
  const done = await findModulesDone(db, enrolment);
  const taught = await curriculum(enrolment.releaseId);
  const kind = achievementOf(taught, contentId, "nl")?.kind ?? "masterclass";
  const whole = { contentId, kind, completedAt: enrolment.waitsForHost ? null : completedAt };
  const earned = earnedIn(whole, done, compositionsIn(taught));
  const parts = earned.filter(({ isWhole }) => !isWhole);
  const before = await certifiedBefore(db, enrolment.personId, idsOf(parts));
  const open = earned.filter((one) => !(one.isWhole ? numbers[contentId] : before.has(one.contentId)));

  const name = nameOnCertificate(enrolment.person);
  if ("gap" in name) {
    if (!open.some(({ isWhole }) => isWhole)) return issueOf(numbers[contentId], false);
    await askForName(enrolment);
    return { ok: false, reason: "waitingForName" };
  }
  let isNew = false;
  for (const one of open) {
    const certificate = await draftCertificate(enrolment, one, done, name.holder);
    const isIssued = await issue(enrolment, certificate, one, isToldByMail(one, earned));
    if (one.isWhole) isNew = isIssued;
  }
  const after = open.length > 0 ? await loadCertifiedEnrolment(enrolmentId) : enrolment;
  return issueOf(after?.numbers[contentId], isNew);
}

const idsOf = (earned: readonly Earned[]) => earned.map(({ contentId }) => contentId);

const compositionsIn = ({ masterclasses }: Curriculum) =>
  masterclasses("nl").map(({ id, modules }) => ({ id, moduleIds: modules.map((module) => module.id) }));

const issueOf = (number: string | undefined, isNew: boolean): Issue =>
  number === undefined ? { ok: false, reason: "notCompleted" } : { ok: true, number, isNew };

/** Issues one certificate; false when somebody did before. */
async function issue(
  { id: enrolmentId, person }: CertifiedEnrolment,
  certificate: Certificate,
  { contentId, isWhole }: Earned,
  isTold: boolean,
): Promise<boolean> {
  const pdf = await makeCertificatePdf(certificate);
  return db.$transaction(async (tx) => {
    // The name was changed, or its person erased, while the PDF was made: a new name asks for certificates by itself.
    if (!isNameOf(certificate, await lockHolder(tx, person.id))) return false;
    if (!isWhole && (await certifiedBefore(tx, person.id, [contentId])).size > 0) return false;
    const made = { certificate, enrolmentId, personId: person.id, supersedesId: null };
    const id = await insertCertificate(tx, made, pdf);
    if (!id) return false;
    await recordAudit(tx, {
      actorId: null,
      act: "certificate.issue",
      subjectType: "certificate",
      subjectId: id,
      detail: { enrolmentId },
    });
    if (isTold)
      await queueMail(tx, {
        to: person.email,
        personId: person.id,
        locale: toLocale(person.locale),
        site: await siteOfEnrolment(tx, enrolmentId),
        kind: certificateIssuedKind,
        data: { certificateId: id },
      });
    return true;
  }, transactionLimits);
}
