import type { Member } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { addJob } from "~/platform/jobs.server";
import { type Asked, asksMore, isNoMore } from "./finishing";

export type AskedSaved =
  | { ok: true }
  /** - `begun`: the first meeting has begun, and this asks more than was asked before. */
  | { ok: false; reason: "notFound" | "begun" };

/**
 * Says what a cohort of the host asks for the certificate. Once the first meeting has begun it may only ask less. When it asks nothing any more, the certificates
 * of who completed are issued by jobs.
 */
export function saveAsked(
  { personId, organisation }: Member<"host.plan">,
  cohortId: string,
  asked: Asked,
): Promise<AskedSaved> {
  return db.$transaction(async (tx): Promise<AskedSaved> => {
    const [cohort] = await tx.$queryRaw<(Asked & { startsAt: Date })[]>`
      select c."attendanceShare", c."acceptedWork", c."startsAt" from "Cohort" c
      join "HostAgreement" a on a.id = c."agreementId"
      where c.id = ${cohortId}::uuid and a."organisationId" = ${organisation.id}::uuid for no key update of c`;
    if (!cohort) return { ok: false, reason: "notFound" };
    if (cohort.startsAt <= now() && !isNoMore(cohort, asked)) return { ok: false, reason: "begun" };
    if (cohort.attendanceShare === asked.attendanceShare && cohort.acceptedWork === asked.acceptedWork)
      return { ok: true };
    await tx.cohort.update({ where: { id: cohortId }, data: asked });
    await recordAudit(tx, {
      ...{ actorId: personId, act: "cohort.asked", subjectType: "cohort", subjectId: cohortId },
      detail: { ...asked },
    });
    if (!asksMore(asked)) {
      const waiting = await tx.enrolment.findMany({
        where: { cohortId, completedAt: { not: null }, certifiedAt: null, endedAt: null },
        select: { id: true },
      });
      for (const { id } of waiting)
        await addJob(tx, "issue-certificate", { enrolmentId: id }, { key: `issue-certificate:${id}` });
    }
    return { ok: true };
  }, transactionLimits);
}
