import type { FoundationScope, SiteScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { facilitatorsIn, type FacilitatorView } from "./facilitators.db.server";

/** Who leads a cohort, for anybody. */
export const facilitatorsOf = (_scope: SiteScope, cohortId: string): Promise<FacilitatorView[]> =>
  facilitatorsIn(cohortId);

/** A cohort's name and facilitators, for staff; null when there is none. */
export async function cohortFacilitators(_scope: FoundationScope<"facilitator.edit">, cohortId: string) {
  const cohort = await db.cohort.findUnique({
    where: { id: cohortId },
    select: { name: true, status: true },
  });
  return cohort && { ...cohort, facilitators: await facilitatorsIn(cohortId) };
}
