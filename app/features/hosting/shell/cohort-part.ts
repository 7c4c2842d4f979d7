/**
 * The parts of the pages of one cohort, each with where it stands below the cohort's own, and for whom: who plans for the host, who
 * facilitates this cohort, or both.
 */
const parts = {
  cohort: { below: "", isFor: "both" },
  announcements: { below: "/announcements", isFor: "both" },
  questions: { below: "/questions", isFor: "facilitators" },
  attendance: { below: "/attendance", isFor: "facilitators" },
  work: { below: "/work", isFor: "facilitators" },
  deadlines: { below: "/deadlines", isFor: "both" },
  learners: { below: "/learners", isFor: "facilitators" },
  roster: { below: "/roster", isFor: "planners" },
  facilitators: { below: "/facilitators", isFor: "planners" },
  edit: { below: "/edit", isFor: "planners" },
  finishing: { below: "/finishing", isFor: "both" },
  evaluation: { below: "/evaluation", isFor: "both" },
  report: { below: "/report", isFor: "both" },
} as const satisfies Record<string, { below: string; isFor: "planners" | "facilitators" | "both" }>;

export type CohortPart = keyof typeof parts;

/** Whom a page of a cohort is for. */
export interface HostedCohortFacts {
  id: string;
  name: string;
  mayPlan: boolean;
  mayFacilitate: boolean;
}

/** The parts that somebody sees, in order. */
export const partsFor = ({
  mayPlan,
  mayFacilitate,
}: Omit<HostedCohortFacts, "id" | "name">): { part: CohortPart; below: string }[] =>
  (Object.keys(parts) as CohortPart[]).flatMap((part) => {
    const { below, isFor } = parts[part] as { below: string; isFor: "planners" | "facilitators" | "both" };
    const isSeen = (isFor !== "facilitators" && mayPlan) || (isFor !== "planners" && mayFacilitate);
    return isSeen ? [{ part, below }] : [];
  });
