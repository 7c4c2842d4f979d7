import type { OrderStatus } from "~prisma/client";
import { isVerified } from "~/features/organisations/organisation/verification";
import type { Db, Tx } from "~/platform/db/db.server";
import { isNameable } from "../seats/nameable";
import type { SeatGroupName } from "../seat-groups/seat-groups";

/** Takes the orders that have seats of a group, in the order in which everybody does: what happens to their seats waits. */
export const lockOrdersOfGroup = (tx: Tx, organisationId: string, { offerId, cohortId }: SeatGroupName) =>
  tx.$queryRaw`select from "Order" o where "organisationId" = ${organisationId}::uuid and status in ('PAID', 'ON_INVOICE')
    and exists (select from "Seat" s join "OrderLine" l on l.id = s."lineId" where s."orderId" = o.id
      and l."offerId" = ${offerId} and s."cohortId" is not distinct from ${cohortId}::uuid)
    order by o.id for update`;

/** Seats of a group that are nobody's and may be given away, those that are paid first. `unitCents`: what each was bought for. */
export async function freeSeats(tx: Db, organisationId: string, { offerId, cohortId }: SeatGroupName) {
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { verifiedAt: true, domains: { take: 1 } },
  });
  const rows = await tx.$queryRaw<{ id: string; status: OrderStatus; site: string; unitCents: number }[]>`
    select s.id, o.status::text, o.site, l."unitCents" from "Order" o
      join "Seat" s on s."orderId" = o.id join "OrderLine" l on l.id = s."lineId"
    where o."organisationId" = ${organisationId}::uuid and o.status in ('PAID', 'ON_INVOICE') and s.status <> 'RELEASED'
      and l."offerId" = ${offerId} and s."cohortId" is not distinct from ${cohortId}::uuid
      and not exists (select from "Assignment" a where a."seatId" = s.id and a.status in ('OFFERED', 'ACCEPTED'))
      and not exists (select from "Ticket" t where t."seatId" = s.id and t."voidedAt" is null)
    order by o.status = 'PAID' desc, s."createdAt", s.id`;
  return rows.filter(({ status }) => isNameable({ status, isVerified: isVerified(organisation) }));
}
