import type { Prisma } from "~prisma/client";
import type { CohortFacilitator, PersonScope } from "~/features/identity/access/scope";

/** Who speaks of what was handed in: its learner, or who facilitates the cohort. */
export type HandInReader =
  | { as: "learner"; actor: PersonScope; enrolmentId: string }
  | { as: "facilitator"; actor: CohortFacilitator };

/** What somebody may speak of: what was taken back is for nobody, and an enrolment that ended is closed. */
export const openTo = (reader: HandInReader): Prisma.HandInWhereInput => ({
  state: { not: "WITHDRAWN" },
  enrolment:
    reader.as === "learner"
      ? { id: reader.enrolmentId, personId: reader.actor.personId, endedAt: null }
      : { cohortId: reader.actor.cohort.id, endedAt: null },
});
