import type { FoundationScope, OrganisationScope, SiteScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { within } from "../hosts/planner";
import { facilitatorsIn, type FacilitatorView } from "./facilitators.db.server";

/** Who leads a cohort, for anybody. */
export const facilitatorsOf = (_scope: SiteScope, cohortId: string): Promise<FacilitatorView[]> =>
  facilitatorsIn(cohortId);

/** A cohort's name and facilitators, for who says who leads it; null when there is none. */
export async function cohortFacilitators(
  scope: FoundationScope<"facilitator.edit"> | OrganisationScope<"host.plan">,
  cohortId: string,
) {
  const cohort = await db.cohort.findFirst({
    where: { id: cohortId, ...within(scope) },
    select: { name: true, status: true },
  });
  return cohort && { ...cohort, facilitators: await facilitatorsIn(cohortId) };
}
