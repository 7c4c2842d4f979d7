import type { Prisma } from "~prisma/client";

/** Orders of somebody that are still to be paid, or being paid. */
export const openOrdersOf = (personId: string) =>
  ({ personId, status: { in: ["PENDING", "PROCESSING"] } }) satisfies Prisma.OrderWhereInput;

/** Organisations that somebody owns and nobody else does. */
export const ownedAlone = (personId: string) =>
  ({
    endedAt: null,
    memberships: {
      some: { personId, role: "OWNER", until: null },
      none: { personId: { not: personId }, role: "OWNER", until: null },
    },
  }) satisfies Prisma.OrganisationWhereInput;
