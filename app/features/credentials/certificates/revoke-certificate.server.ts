import { toLocale } from "~/i18n/locale";
import { siteOfEnrolment } from "~/features/enrolment/enrolments/enrolment-site.server";
import { can } from "~/features/identity/access/can";
import type { Actor } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { queueMail } from "~/platform/mail/mail.server";
import { certificateRevokedKind } from "./certificate-mail-kinds";
import { lockHolder } from "./certificates.db.server";

/** The longest reason, in characters. */
export const longestReason = 1_000;

export type Revocation =
  | { ok: true }
  | {
      ok: false;
      reason: "notAllowed" | "notFound" | "alreadyRevoked" | "replaced" | "reasonMissing" | "reasonTooLong";
    };

/**
 * Revokes a certificate: a new record beside the frozen one, a line in the audit log and a mail to the holder with the
 * reason, in one transaction. The verification page shows from then on that it is not valid, without the reason. Refuses
 * whoever may not, an unknown number, a second revocation, one that a newer certificate replaces (that one is revoked) and an
 * empty or too long reason.
 */
export async function revokeCertificate(
  actor: Actor,
  { number, reason: typed }: { number: string; reason: string },
): Promise<Revocation> {
  if (!can(actor, "certificate.revoke")) return { ok: false, reason: "notAllowed" };
  const reason = typed.trim();
  if (reason === "") return { ok: false, reason: "reasonMissing" };
  if (reason.length > longestReason) return { ok: false, reason: "reasonTooLong" };

  return db.$transaction(async (tx): Promise<Revocation> => {
    const certificate = await tx.certificate.findUnique({
      where: { number },
      select: {
        id: true,
        enrolmentId: true,
        locale: true,
        enrolment: { select: { person: { select: { id: true, email: true } } } },
      },
    });
    if (!certificate) return { ok: false, reason: "notFound" };
    await lockHolder(tx, certificate.enrolment.person.id);
    if ((await tx.certificate.count({ where: { supersedesId: certificate.id } })) > 0)
      return { ok: false, reason: "replaced" };
    const { count } = await tx.certificateRevocation.createMany({
      data: { certificateId: certificate.id, reason, revokedAt: now(), revokedById: actor.personId },
      skipDuplicates: true,
    });
    if (count === 0) return { ok: false, reason: "alreadyRevoked" };
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "certificate.revoke",
      subjectType: "certificate",
      subjectId: certificate.id,
    });
    await queueMail(tx, {
      to: certificate.enrolment.person.email,
      personId: certificate.enrolment.person.id,
      locale: toLocale(certificate.locale),
      site: await siteOfEnrolment(tx, certificate.enrolmentId),
      kind: certificateRevokedKind,
      data: { certificateId: certificate.id },
    });
    return { ok: true };
  });
}
