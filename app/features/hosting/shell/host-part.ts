import type { MembershipRole } from "~/features/identity/access/can";

/** The parts of a host's pages, each with what its addresses begin with; its own address with the first. */
const parts = {
  cohorts: ["", "cohorts", "compositions"],
  agreement: ["agreement"],
  guides: ["guides"],
  statement: ["statement"],
  face: ["face"],
} as const;

export type HostPart = keyof typeof parts;
const hostParts = Object.keys(parts) as HostPart[];

/** Those that only who plans for the host may open. */
const ofPlanners: readonly HostPart[] = ["face", "statement"];

/** The parts that somebody in this role sees, in order. */
export const hostPartsFor = (role: MembershipRole): HostPart[] =>
  hostParts.filter((part) => role !== "MEMBER" || !ofPlanners.includes(part));

/** Where a part begins. */
export const hostPath = (organisationId: string, part: HostPart = "cohorts"): string =>
  [`/host/${organisationId}`, parts[part][0]].filter(Boolean).join("/");

/** Where it plans a new cohort. */
export const newCohortPath = (organisationId: string): string => `/host/${organisationId}/cohorts/new`;

/** What it put together of modules, or the page of one of these. */
export const compositionsPath = (organisationId: string, offerId = ""): string =>
  [`/host/${organisationId}/compositions`, offerId].filter(Boolean).join("/");

/** The page of one of its cohorts, or one below it. */
export const hostedCohortPath = (organisationId: string, cohortId: string, below = ""): string =>
  `/host/${organisationId}/cohorts/${cohortId}${below}`;

/** The part that a page of a host belongs to. */
export function hostPartOf(pathname: string): HostPart | null {
  const segment = pathname.split("/")[3] ?? "";
  return hostParts.find((part) => parts[part].some((one) => one === segment)) ?? null;
}
