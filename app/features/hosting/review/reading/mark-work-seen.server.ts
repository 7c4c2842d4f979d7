import type { CohortFacilitator } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";

/** Notes that a facilitator has seen the work of their cohort until now: what comes later is new to them. */
export async function markWorkSeen({ personId, cohort }: CohortFacilitator): Promise<void> {
  const visitedAt = now();
  await db.handInVisit.upsert({
    where: { cohortId_personId: { cohortId: cohort.id, personId } },
    create: { cohortId: cohort.id, personId, visitedAt },
    update: { visitedAt },
  });
}
