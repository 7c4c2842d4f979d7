import type { Db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";

/**
 * The id of the site that somebody follows an enrolment at: where its ticket was bought; of a retake, which has none, where the
 * newest ticket of the same offer was. The foundation's without any.
 */
export async function siteOfEnrolment(tx: Db, enrolmentId: string): Promise<string> {
  const [bought] = await tx.$queryRaw<{ site: string }[]>`
    select o.site from "Enrolment" e join "Ticket" t on t."personId" = e."personId" join "Seat" s on s.id = t."seatId"
      join "OrderLine" l on l.id = s."lineId" and l."offerId" = e."offerId" join "Order" o on o.id = t."orderId"
    where e.id = ${enrolmentId}::uuid
    order by t.id = e."ticketId" desc nulls last, t."createdAt" desc limit 1`;
  return bought?.site ?? foundation.id;
}
