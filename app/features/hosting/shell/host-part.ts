/** The parts of a host's pages, each with what its addresses begin with; its own address with the first. */
const parts = {
  cohorts: ["", "cohorts"],
  face: ["face"],
} as const;

export type HostPart = keyof typeof parts;
export const hostParts = Object.keys(parts) as HostPart[];

/** Where a part begins. */
export const hostPath = (organisationId: string, part: HostPart = "cohorts"): string =>
  [`/host/${organisationId}`, parts[part][0]].filter(Boolean).join("/");

/** Where it plans a new cohort. */
export const newCohortPath = (organisationId: string): string => `/host/${organisationId}/cohorts/new`;

/** The page of one of its cohorts, or one below it. */
export const hostedCohortPath = (organisationId: string, cohortId: string, below = ""): string =>
  `/host/${organisationId}/cohorts/${cohortId}${below}`;

/** The part that a page of a host belongs to. */
export function hostPartOf(pathname: string): HostPart | null {
  const segment = pathname.split("/")[3] ?? "";
  return hostParts.find((part) => parts[part].some((one) => one === segment)) ?? null;
}
