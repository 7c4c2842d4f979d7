import { type Availability, availability, type CohortStatus } from "~/features/cohorts/cohort/cohort";
import { offeredContent } from "~/features/curriculum/content/content-titles.server";
import { now } from "~/platform/clock.server";
import type { Db } from "~/platform/db/db.server";

interface Row {
  status: CohortStatus;
  capacity: number;
  enrolFrom: Date | null;
  enrolUntil: Date;
  startsAt: Date;
  contentId: string;
  retiredAt: Date | null;
  seatsInUse: number;
  isEnrolled: boolean;
  openOrder: "PENDING" | "PROCESSING" | null;
}

/** Whether a person can buy a seat in a cohort now; null when there is no such cohort. One query, because many ask at once. */
export async function availabilityFor(
  tx: Db,
  personId: string,
  cohortId: string,
): Promise<Availability | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    select c.status::text, c.capacity, c."enrolFrom", c."enrolUntil", c."startsAt", o."contentId", o."retiredAt",
      (select count(*)::int from "Seat" s where s."cohortId" = c.id and s.status in ('HELD', 'TAKEN')) as "seatsInUse",
      exists (select from "Enrolment" e where e."personId" = ${personId}::uuid and e."cohortId" = c.id
        and e."endedAt" is null) as "isEnrolled",
      (select r.status::text from "Order" r join "OrderLine" l on l."orderId" = r.id and l."cohortId" = c.id
        where r."personId" = ${personId}::uuid and r."organisationId" is null
        and r.status in ('PENDING', 'PROCESSING')) as "openOrder"
    from "Cohort" c join "Offer" o on o.id = c."offerId" where c.id = ${cohortId}::uuid`;
  if (!row) return null;
  const isOnSale = row.retiredAt === null && (offeredContent(row.contentId, "nl")?.isOpen ?? false);
  return availability({ ...row, isOnSale }, now(), row);
}
