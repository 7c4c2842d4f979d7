import type { Db } from "~/platform/db/db.server";

/** Whether somebody is enrolled in a cohort (also when already completed), and not withdrawn from it. */
export async function isEnrolled(tx: Db, personId: string, cohortId: string): Promise<boolean> {
  return (await tx.enrolment.count({ where: { personId, cohortId, endedAt: null } })) > 0;
}

/** The same of what an offer leads to, on their own. */
export async function isEnrolledAlone(tx: Db, personId: string, offerId: string): Promise<boolean> {
  const where = { personId, offerId, cohortId: null, endedAt: null };
  return (await tx.enrolment.count({ where })) > 0;
}
