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
export const facilitatorsIn = (cohortId: string): Promise<FacilitatorView[]> =>
  db.facilitator.findMany({
    where: { cohortId },
    select: { id: true, name: true, line: true, picture: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
