import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Staff } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { addJob } from "~/platform/jobs.server";

export type GroupMoveRefusal = "notFound" | "notNewer" | "notInRelease" | "cancelled";
export type GroupMoved = { ok: true; people: number } | { ok: false; reason: GroupMoveRefusal };

/**
 * Moves a group to a newer release: who joins from here on begins with that, and a job each moves those who follow it now. Who completed or
 * ended stays where they are. Refusals: `notFound` (also a group that has not opened), `notNewer`, `notInRelease`, `cancelled`.
 */
export async function moveGroup(
  { personId: actorId }: Staff<"enrolment.move">,
  { cohortId, releaseId }: { cohortId: string; releaseId: number },
): Promise<GroupMoved> {
  return db.$transaction(async (tx): Promise<GroupMoved> => {
    const [cohort] = await tx.$queryRaw<{ releaseId: number | null; status: string; contentId: string }[]>`
      select c."releaseId", c.status::text, o."contentId" from "Cohort" c join "Offer" o on o.id = c."offerId"
      where c.id = ${cohortId}::uuid for no key update of c`;
    const isKnown = (await tx.release.count({ where: { id: releaseId } })) > 0;
    if (!cohort || !isKnown || cohort.releaseId === null) return { ok: false, reason: "notFound" };
    if (cohort.status === "CANCELLED") return { ok: false, reason: "cancelled" };
    if (releaseId <= cohort.releaseId) return { ok: false, reason: "notNewer" };
    if (!(await curriculum(releaseId, tx)).compositionOf(cohort.contentId, "nl"))
      return { ok: false, reason: "notInRelease" };
    await tx.cohort.update({ where: { id: cohortId }, data: { releaseId }, select: { id: true } });
    const followers = await tx.enrolment.findMany({
      where: { cohortId, endedAt: null, completedAt: null, releaseId: { lt: releaseId } },
      select: { id: true },
    });
    for (const { id: enrolmentId } of followers)
      await addJob(
        tx,
        "move-to-release",
        { enrolmentId, releaseId, actorId },
        { key: `move-${enrolmentId}-${releaseId}` },
      );
    const detail = { from: cohort.releaseId, to: releaseId };
    await recordAudit(tx, {
      actorId,
      act: "cohort.moveToRelease",
      subjectType: "cohort",
      subjectId: cohortId,
      detail,
    });
    return { ok: true, people: followers.length };
  }, transactionLimits);
}
