import { siteOfEnrolment } from "~/features/enrolment/enrolments/enrolment-site.server";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { can } from "~/features/identity/access/can";
import type { Actor } from "~/features/identity/access/scope";
import { toLocale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { newNumber } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { type Certificate, recordVersion } from "../certificates/certificate";
import { certificateCorrectedKind } from "../certificates/certificate-mail-kinds";
import { makeCertificatePdf } from "../certificates/certificate-pdf.server";
import { insertCertificate, lockHolder } from "../certificates/certificates.db.server";
import { isNameOf } from "../holder/holder-name";
import { ownOutcomes } from "../issuing/achievement.server";
import { presentIssuer } from "../issuing/present-issuer.server";
import { numberLength } from "../verification/certificate-number";
import { type CorrectionReason, type CorrectionRefusal, whyNotCorrected } from "./correction";
import { type CorrectableCertificate, loadCorrectable, numbersToCorrect } from "./corrections.db.server";
import { saidOfHolder } from "./said-of-holder";

export type Correction = { ok: true; number: string } | { ok: false; reason: CorrectionRefusal | "notFound" };

/**
 * Replaces a certificate by one with the name that the holder's profile has now: a new number that says the same of what was
 * learned, its PDF, a line in the audit log and a mail to the holder, in one transaction. The old one stays, and says that it was
 * replaced. Whether the name is shown is chosen anew. Of two at the same moment one is made. Somebody else's certificate is refused
 * like one that does not exist, and so is one whose holder was pseudonymised; else `whyNotCorrected` says why.
 */
export async function correctCertificate(
  actor: Actor,
  { number, reason = null }: { number: string; reason?: CorrectionReason | null },
): Promise<Correction> {
  const found = await loadCorrectable(db, number);
  const isHolder = !!found && can(actor, "certificate.correctOwn", { personId: found.person.id });
  if (!found || !(isHolder || can(actor, "certificate.correct"))) return { ok: false, reason: "notFound" };
  return replace(found, { isHolder, reason, actorId: actor.personId, isMailed: true });
}

/**
 * The same for each certificate of somebody that holds and carries another name than their profile, because staff corrected that; mailed as
 * they were at issue, what one set out to do alone. One that cannot be stays as it is; again, it finds what is left.
 */
export async function correctCertificatesOf(
  personId: string,
  by: { actorId: string; reason: CorrectionReason },
): Promise<void> {
  for (const number of await numbersToCorrect(db, personId)) {
    const found = await loadCorrectable(db, number);
    if (found) await replace(found, { ...by, isHolder: false, isMailed: found.isWhole });
  }
}

async function replace(
  found: CorrectableCertificate,
  by: { isHolder: boolean; reason: CorrectionReason | null; actorId: string; isMailed: boolean },
): Promise<Correction> {
  const { number } = found.record;
  const refusal = whyNotCorrected(found, found.name, by);
  if (refusal) return { ok: false, reason: refusal };

  const { contentId, locale, outcomes, releaseId } = found.record;
  const certificate: Certificate = {
    ...found.record,
    outcomes: saidOfHolder(outcomes, ownOutcomes(await curriculum(releaseId), contentId, locale)),
    number: newNumber(numberLength),
    recordVersion,
    holder: found.name!,
    ...(await presentIssuer(db)),
    issuedAt: now(),
  };
  const pdf = await makeCertificatePdf(certificate);
  return db.$transaction(async (tx): Promise<Correction> => {
    const { id: supersedesId, enrolmentId, person } = found;
    const name = await lockHolder(tx, person.id);
    const present = await loadCorrectable(tx, number);
    if (!present || !isNameOf(certificate, name)) return { ok: false, reason: "notFound" };
    const late = whyNotCorrected(present, present.name, by);
    if (late) return { ok: false, reason: late };
    const made = { certificate, enrolmentId, personId: person.id, supersedesId };
    const id = await insertCertificate(tx, made, pdf);
    if (!id) return { ok: false, reason: "replaced" };
    await recordAudit(tx, {
      actorId: by.actorId,
      act: "certificate.correct",
      subjectType: "certificate",
      subjectId: id,
      detail: { replaces: number, ...(by.reason ? { reason: by.reason } : {}) },
    });
    if (by.isMailed)
      await queueMail(tx, {
        to: person.email,
        personId: person.id,
        locale: toLocale(person.locale),
        site: await siteOfEnrolment(tx, enrolmentId),
        kind: certificateCorrectedKind,
        data: { certificateId: id },
      });
    return { ok: true, number: certificate.number };
  }, transactionLimits);
}
