import type { Prisma } from "~prisma/client";
import type { Db } from "~/platform/db/db.server";
import type { CohortFacts } from "./cohort";
import { offeredContent } from "~/features/curriculum/content/content-titles.server";

export const seatsInUse = {
  where: { status: { in: ["HELD", "TAKEN"] } },
} satisfies Prisma.SeatDefaultArgs & {
  where: Prisma.SeatWhereInput;
};

const withFacts = {
  offer: true,
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
});

export const findCohort = (tx: Db, id: string): Promise<CohortRow | null> =>
  tx.cohort.findUnique({ where: { id }, include: withFacts });

export const findCohortBySlug = (tx: Db, slug: string): Promise<CohortRow | null> =>
  tx.cohort.findUnique({ where: { slug }, include: withFacts });

/** Published cohorts that have not begun, soonest first; of one masterclass, module or programme, or of all. */
export const listUpcoming = (tx: Db, now: Date, contentId?: string): Promise<CohortRow[]> =>
  tx.cohort.findMany({
    where: { status: { in: ["PUBLISHED", "CLOSED"] }, startsAt: { gt: now }, offer: { contentId } },
    include: withFacts,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: 200,
  });
