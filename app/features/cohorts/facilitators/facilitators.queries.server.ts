import type { FoundationScope, SiteScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";

export interface FacilitatorView {
  id: string;
  name: string;
  /** Who this is; may be empty. */
  line: string;
  /** Its name in the storage, or null. */
  picture: string | null;
}

/** Who leads a cohort, in the order in which they were added. */
export const facilitatorsOf = (_scope: SiteScope, cohortId: string): Promise<FacilitatorView[]> =>
  find(cohortId);

/** A cohort's name and facilitators, for staff; null when there is none. */
export async function cohortFacilitators(_scope: FoundationScope<"facilitator.edit">, cohortId: string) {
  const cohort = await db.cohort.findUnique({
    where: { id: cohortId },
    select: { name: true, status: true },
  });
  return cohort && { ...cohort, facilitators: await find(cohortId) };
}

const find = (cohortId: string): Promise<FacilitatorView[]> =>
  db.facilitator.findMany({
    where: { cohortId },
    select: { id: true, name: true, line: true, picture: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
