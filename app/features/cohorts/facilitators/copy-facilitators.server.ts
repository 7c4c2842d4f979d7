import { recordAudit } from "~/platform/audit.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { storage } from "~/platform/storage/storage.server";
import { type Planner, within } from "../hosts/planner";

/**
 * Gives a cohort that was just made who leads the one it is a copy of, in the same order. Each picture is kept anew: removing somebody
 * from one of the two leaves the other as it is. Nobody is taken from a cohort that is not the planner's.
 */
export async function copyFacilitators(planner: Planner, { from, to }: { from: string; to: string }) {
  const leading = await db.facilitator.findMany({ where: { cohortId: from, cohort: within(planner) } });
  if (leading.length === 0) return;
  const copies = await Promise.all(
    leading.map(async ({ picture, ...one }) => {
      const bytes = picture && (await storage.read(picture));
      return { ...one, id: newId(), cohortId: to, picture: bytes ? await storage.keep(bytes, "webp") : null };
    }),
  );
  const save = db.$transaction(async (tx) => {
    await tx.facilitator.createMany({ data: copies });
    await recordAudit(tx, {
      actorId: planner.personId,
      act: "facilitator.add",
      subjectType: "cohort",
      subjectId: to,
    });
  }, transactionLimits);
  await save.catch(async (error: unknown) => {
    for (const { picture } of copies) if (picture) await storage.remove(picture);
    throw error;
  });
}
