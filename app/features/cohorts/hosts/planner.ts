import type { FoundationScope, Member, OrganisationScope, Staff } from "~/features/identity/access/scope";
import type { Db } from "~/platform/db/db.server";
import type { Prisma } from "~prisma/client";

/** Who plans cohorts: staff, or somebody of a host. */
export type Planner = Staff<"cohort.edit"> | Member<"host.plan">;
/** Who says who leads them. */
export type FacilitatorsEditor = Staff<"facilitator.edit"> | Member<"host.plan">;

/** The cohorts that a scope reaches: of staff all, of a host those that it holds. */
export const within = (
  scope: FoundationScope<never> | OrganisationScope<"host.plan">,
): Prisma.CohortWhereInput =>
  "organisation" in scope ? { agreement: { organisationId: scope.organisation.id } } : {};

/** Whether a scope reaches this cohort. */
export const reaches = async (
  tx: Db,
  scope: FoundationScope<never> | OrganisationScope<"host.plan">,
  id: string,
): Promise<boolean> =>
  !("organisation" in scope) || (await tx.cohort.count({ where: { id, ...within(scope) } })) > 0;
