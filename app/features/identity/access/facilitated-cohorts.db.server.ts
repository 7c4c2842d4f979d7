import type { Db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import type { Member } from "./scope";

/** Whether `member` facilitates this cohort, and the organisation they act for hosts it. */
export const facilitates = async (
  db: Db,
  { member: { personId, organisation }, cohortId }: { member: Member<"cohort.facilitate">; cohortId: string },
): Promise<boolean> =>
  isId(cohortId) &&
  (await db.facilitator.count({
    where: { cohortId, personId, cohort: { agreement: { organisationId: organisation.id } } },
  })) > 0;
