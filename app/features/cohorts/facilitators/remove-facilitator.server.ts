import { recordAudit } from "~/platform/audit.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { storage } from "~/platform/storage/storage.server";
import { type FacilitatorsEditor, within } from "../hosts/planner";

/**
 * Takes somebody from those who lead a cohort, picture included; who is gone already stays gone. Whoever signed in
 * as this facilitator opens nothing of the cohort any more from then on.
 */
export async function removeFacilitator(
  actor: FacilitatorsEditor,
  cohortId: string,
  id: string,
): Promise<void> {
  const picture = await db.$transaction(async (tx) => {
    const found = await tx.facilitator.findFirst({ where: { id, cohortId, cohort: within(actor) } });
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
