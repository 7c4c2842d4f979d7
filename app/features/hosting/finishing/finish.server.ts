import type { CohortFacilitator } from "~/features/identity/access/scope";
import { lockCohortRow } from "~/features/cohorts/cohort/lock-cohort.server";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { addJob } from "~/platform/jobs.server";
import { finishersIn } from "./finishers.db.server";
import { asksMore } from "./finishing";

/** How many were finished now; who had not done all was left alone, as who was finished before. */
export type Finish = { ok: true; finished: number } | { ok: false; reason: "asksNothing" };

/**
 * Finishes those of `enrolmentIds` who did all that is asked for the certificate: their attendance is kept as it is now, and a job issues each
 * certificate. All in one transaction; asked again, also at the same moment, it finishes nobody twice. Refuses for a cohort that asks nothing beside the
 * masterclass: there certificates come by themselves.
 */
export function finishParticipants(
  facilitator: CohortFacilitator,
  enrolmentIds: readonly string[],
): Promise<Finish> {
  const { personId, cohort } = facilitator;
  return db.$transaction(async (tx): Promise<Finish> => {
    await lockCohortRow(tx, cohort.id);
    const { asked, people } = await finishersIn(tx, cohort.id);
    if (!asksMore(asked)) return { ok: false, reason: "asksNothing" };
    const chosen = people.filter(
      ({ enrolmentId, finishedAt, missing }) =>
        enrolmentIds.includes(enrolmentId) && !finishedAt && missing.length === 0,
    );
    const finishedAt = now();
    for (const { enrolmentId, attended } of chosen) {
      await tx.enrolment.update({
        where: { id: enrolmentId },
        data: { finishedAt, finishedById: personId, ...(asked.attendanceShare !== null && { attended }) },
      });
      await addJob(tx, "issue-certificate", { enrolmentId }, { key: `issue-certificate:${enrolmentId}` });
    }
    if (chosen.length > 0)
      await recordAudit(tx, {
        ...{ actorId: personId, act: "cohort.finish", subjectType: "cohort", subjectId: cohort.id },
        detail: { enrolmentIds: chosen.map(({ enrolmentId }) => enrolmentId) },
      });
    return { ok: true, finished: chosen.length };
  }, transactionLimits);
}
