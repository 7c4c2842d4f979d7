import type { Prisma } from "~prisma/client";
import type { Db } from "~/platform/db/db.server";
import type { CohortFacts } from "./cohort";
import { isForAll } from "../hosts/audience";
import { opensBy, readSlug } from "../hosts/invitation-link.server";
import { offeredContent } from "~/features/curriculum/content/content-titles.server";

export const seatsInUse = {
  where: { status: { in: ["HELD", "TAKEN"] } },
} satisfies Prisma.SeatDefaultArgs & {
  where: Prisma.SeatWhereInput;
};

const withFacts = {
  offer: true,
  agreement: { select: { paidBy: true } },
  sessions: { orderBy: { startsAt: "asc" } },
  _count: { select: { seats: seatsInUse } },
} satisfies Prisma.CohortInclude;

export type CohortRow = Prisma.CohortGetPayload<{ include: typeof withFacts }>;

/** What `availability` decides on. */
export const factsOf = (cohort: Omit<CohortRow, "sessions">): CohortFacts => ({
  status: cohort.status,
  capacity: cohort.capacity,
  enrolFrom: cohort.enrolFrom,
  enrolUntil: cohort.enrolUntil,
  startsAt: cohort.startsAt,
  seatsInUse: cohort._count.seats,
  isOnSale:
    cohort.offer.retiredAt === null && (offeredContent(cohort.offer.contentId, "nl")?.isOpen ?? false),
  isByRoster: cohort.agreement?.paidBy === "HOST",
});

export const findCohort = (tx: Db, id: string): Promise<CohortRow | null> =>
  tx.cohort.findUnique({ where: { id }, include: withFacts });

/**
 * The cohort that the last part of an address opens for anybody who has that: one that is for all, or one by invitation, whose `slug` is then
 * that with its token, so that what leads to it from there opens too.
 */
export async function findCohortAt(tx: Db, address: string): Promise<CohortRow | null> {
  const { slug, token } = readSlug(address);
  const cohort = await tx.cohort.findUnique({ where: { slug }, include: withFacts });
  return cohort && opensBy(cohort, token) ? { ...cohort, slug: address } : null;
}

/** By its slug, of those that `whom` may see. */
export const findCohortFor = (
  tx: Db,
  slug: string,
  whom: Prisma.CohortWhereInput,
): Promise<CohortRow | null> => tx.cohort.findFirst({ where: { slug, ...whom }, include: withFacts });

/**
 * Published cohorts that have not begun, soonest first; of one masterclass, module or programme, or of all; of those that `whom` may see:
 * anybody, unless it says otherwise.
 */
export const listUpcoming = (
  tx: Db,
  now: Date,
  { contentId, whom = isForAll }: { contentId?: string; whom?: Prisma.CohortWhereInput } = {},
): Promise<CohortRow[]> =>
  tx.cohort.findMany({
    where: {
      ...{ status: { in: ["PUBLISHED", "CLOSED"] }, startsAt: { gt: now }, offer: { contentId } },
      AND: whom,
    },
    include: withFacts,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: 200,
  });
