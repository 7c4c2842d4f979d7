import type { Prisma } from "~prisma/client";

export const audiences = ["PUBLIC", "INVITED", "CLOSED"] as const;
export type Audience = (typeof audiences)[number];

/** Cohorts that anybody may see and buy: only these stand in lists, search, calendars and for crawlers. */
export const isForAll = { audience: "PUBLIC" } satisfies Prisma.CohortWhereInput;

/** Cohorts that an organisation may order: those for all, and those that are held for it alone. */
export const isFor = (organisationId: string) =>
  ({
    OR: [isForAll, { audience: "CLOSED", closedForId: organisationId }],
  }) satisfies Prisma.CohortWhereInput;
