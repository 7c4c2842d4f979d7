import type { Tx } from "~/platform/db/db.server";
import type { CohortStatus } from "./cohort";
import { type Planner, reaches } from "../hosts/planner";
import { type CohortRow, findCohort } from "./find-cohort.server";

/**
 * Locks the cohort until the transaction ends; returns its status, null when there is none. What is counted must be counted after it, in a statement of its own: one that
 * locks and counts would count from before the wait (PostgreSQL, read committed).
 */
export async function lockCohortRow(tx: Tx, id: string): Promise<CohortStatus | null> {
  const [row] = await tx.$queryRaw<{ status: CohortStatus }[]>`
    select "status"::text from "Cohort" where "id" = ${id}::uuid for update`;
  return row?.status ?? null;
}

/** Locks the cohort and reads it with its seats counted; null when there is none. */
export async function lockCohort(tx: Tx, id: string): Promise<CohortRow | null> {
  return (await lockCohortRow(tx, id)) ? findCohort(tx, id) : null;
}

/** The same for who plans it; null also for a cohort that is not theirs. */
export async function lockPlanned(tx: Tx, planner: Planner, id: string): Promise<CohortRow | null> {
  const cohort = await lockCohort(tx, id);
  return cohort && (await reaches(tx, planner, id)) ? cohort : null;
}
