import type { Prisma } from "~prisma/client";
import { can } from "~/features/identity/access/can";
import type { Member } from "~/features/identity/access/scope";

/** Those cohorts of a host that a member may open: who plans, all; everybody else what they facilitate. */
export const cohortsOpenTo = (member: Member<"host.open">): Prisma.CohortWhereInput => {
  const organisationId = member.organisation.id;
  return {
    agreement: { organisationId },
    ...(!can(member, "host.plan", { organisationId }) && {
      facilitators: { some: { personId: member.personId } },
    }),
  };
};
