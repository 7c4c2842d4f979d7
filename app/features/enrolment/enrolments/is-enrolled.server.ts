import type { Db } from "~/platform/db/db.server";

/** Whether somebody is enrolled in a cohort (also when already completed), and not withdrawn from it. */
export async function isEnrolled(tx: Db, personId: string, cohortId: string): Promise<boolean> {
  return (await tx.enrolment.count({ where: { personId, cohortId, endedAt: null } })) > 0;
}

/** Whether somebody follows what an offer leads to on their own, and has not completed it. */
export async function isEnrolledAlone(tx: Db, personId: string, offerId: string): Promise<boolean> {
  const where = { personId, offerId, cohortId: null, endedAt: null, completedAt: null };
  return (await tx.enrolment.count({ where })) > 0;
}
