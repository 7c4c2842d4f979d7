import type { Actor } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { storage } from "~/platform/storage/storage.server";

/**
 * Takes somebody from those who lead a cohort, picture included; who is gone already stays gone. For staff: the caller has checked
 * `can(actor, "cohort.edit")`.
 */
export async function removeFacilitator(actor: Actor, cohortId: string, id: string): Promise<void> {
  const picture = await db.$transaction(async (tx) => {
    const found = await tx.facilitator.findFirst({ where: { id, cohortId } });
    if (!found || (await tx.facilitator.deleteMany({ where: { id } })).count === 0) return null;
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "facilitator.remove",
      subjectType: "cohort",
      subjectId: cohortId,
    });
    return found.picture;
  }, transactionLimits);
  if (picture) await storage.remove(picture);
}
