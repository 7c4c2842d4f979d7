import { siteOfEnrolment } from "~/features/enrolment/enrolments/enrolment-site.server";
import type { PersonName } from "~/features/identity/profile/person-name";
import { toLocale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { newNumber } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { achievementOf } from "./achievement.server";
import { askForName } from "./ask-for-name.server";
import type { Certificate } from "../certificates/certificate";
import { numberLength } from "../verification/certificate-number";
import { makeCertificatePdf } from "../certificates/certificate-pdf.server";
import { type Completion, insertCertificate, loadCompletion } from "../certificates/certificates.db.server";
import { nameOnCertificate } from "./holder-name";

export type Issue =
  { ok: true; number: string; isNew: boolean } | { ok: false; reason: "notCompleted" | "waitingForName" };

/**
 * Issues the certificate of a completed enrolment: the frozen record, its PDF and the mail to the holder, in one
 * transaction. Issuing again, also at the same moment, gives the one certificate. Refuses an enrolment that is not
 * completed, and waits when the person has no name to print: a mail asks for it, once. Throws when content no longer knows
 * what was completed, or the PDF cannot be made.
 */
export async function issueCertificate(enrolmentId: string): Promise<Issue> {
  const completion = await loadCompletion(enrolmentId);
  if (!completion) return { ok: false, reason: "notCompleted" };
  if (completion.certificateNumber) return { ok: true, number: completion.certificateNumber, isNew: false };
  const name = nameOnCertificate(completion.person);
  if ("gap" in name) {
    await askForName(completion);
    return { ok: false, reason: "waitingForName" };
  }

  const certificate = draftOf(completion, name.holder);
  const pdf = await makeCertificatePdf(certificate);
  const { person } = completion;
  const isNew = await db.$transaction(async (tx) => {
    const id = await insertCertificate(tx, { ...certificate, enrolmentId, personId: person.id }, pdf);
    if (!id) return false;
    await recordAudit(tx, {
      actorId: null,
      act: "certificate.issue",
      subjectType: "certificate",
      subjectId: id,
      detail: { enrolmentId },
    });
    await queueMail(tx, {
      to: person.email,
      locale: toLocale(person.locale),
      site: await siteOfEnrolment(tx, enrolmentId),
      template: "certificateIssued",
      data: { certificateId: id },
    });
    return true;
  }, transactionLimits);
  if (isNew) return { ok: true, number: certificate.number, isNew };
  const other = await db.certificate.findUnique({ where: { enrolmentId }, select: { number: true } });
  return other ? { ok: true, number: other.number, isNew } : { ok: false, reason: "notCompleted" };
}

function draftOf(
  { id, contentId, completedAt, isDemo, person, cohortLanguage }: Completion,
  { name: holderName, latinName: holderLatinName }: PersonName,
): Certificate {
  const locale = toLocale(cohortLanguage ?? person.locale);
  const achievement = achievementOf(contentId, locale);
  if (!achievement) throw new Error(`enrolment ${id} is for ${contentId}, which is not in content`);
  const number = newNumber(numberLength);
  return {
    number,
    holderName,
    holderLatinName,
    locale,
    contentId,
    ...achievement,
    completedAt,
    issuedAt: now(),
    isDemo,
  };
}
