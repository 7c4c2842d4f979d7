import { can } from "~/features/identity/access/can";
import type { Actor } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";

export type Sharing = { ok: true } | { ok: false; reason: "notFound" };

/**
 * Keeps whether the verification page shows the holder's name; of one that was replaced, whether it leads to the new one also when
 * the name is shown there. Only the holder may say so: somebody else's certificate is
 * refused like one that does not exist.
 */
export function shareCertificate(
  actor: Actor,
  { number, showHolder }: { number: string; showHolder: boolean },
): Promise<Sharing> {
  return db.$transaction(async (tx): Promise<Sharing> => {
    const certificate = await tx.certificate.findUnique({
      where: { number },
      select: { id: true, holder: { select: { personId: true } } },
    });
    const personId = certificate?.holder?.personId;
    if (!certificate || !personId || !can(actor, "certificate.share", { personId }))
      return { ok: false, reason: "notFound" };
    const change = { showHolder, updatedAt: now() };
    await tx.certificateSharing.upsert({
      where: { certificateId: certificate.id },
      create: { certificateId: certificate.id, ...change },
      update: change,
    });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "certificate.share",
      subjectType: "certificate",
      subjectId: certificate.id,
      detail: { showHolder },
    });
    return { ok: true };
  });
}
