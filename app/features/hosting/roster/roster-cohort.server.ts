import type { CohortRow } from "~/features/cohorts/cohort/find-cohort.server";
import { seatsInUse } from "~/features/cohorts/cohort/find-cohort.server";
import { hasAgreement } from "~/features/organisations/agreements/has-agreement.server";
import { isVerified } from "~/features/organisations/organisation/verification";
import type { HostAgreement, Prisma } from "~prisma/client";
import type { Db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import type { RosterFacts } from "./roster";

const withAll = {
  offer: true,
  sessions: { orderBy: { startsAt: "asc" } },
  agreement: true,
  _count: { select: { seats: seatsInUse } },
} satisfies Prisma.CohortInclude;

/** A cohort of a host with the agreement that it is held under. */
export type RosterCohort = CohortRow & { agreement: HostAgreement };

/** A cohort of this host, with its seats counted; null when there is none. */
export async function rosterCohort(
  tx: Db,
  organisationId: string,
  cohortId: string,
): Promise<RosterCohort | null> {
  if (!isId(cohortId)) return null;
  const row = await tx.cohort.findFirst({
    where: { id: cohortId, agreement: { organisationId } },
    include: withAll,
  });
  return row?.agreement ? { ...row, agreement: row.agreement } : null;
}

/** What decides whether the host may put people in it by a list. */
export async function rosterFacts(tx: Db, { agreement, status, endsAt }: RosterCohort): Promise<RosterFacts> {
  const { organisationId, paidBy } = agreement;
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { verifiedAt: true, domains: { take: 1 } },
  });
  return {
    ...{ paidBy, status, endsAt, agreement },
    hasProcessorAgreement: await hasAgreement(tx, organisationId),
    isVerified: isVerified(organisation),
  };
}

/** How many seats the host has in all cohorts of an agreement by its own orders. */
export const rosterUsed = (tx: Db, { id, organisationId }: HostAgreement): Promise<number> =>
  tx.seat.count({
    where: { status: { not: "RELEASED" }, cohort: { agreementId: id }, order: { organisationId } },
  });
