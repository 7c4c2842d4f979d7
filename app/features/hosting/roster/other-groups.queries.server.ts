import type { Member } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";

/** Somebody who may be moved, and the groups of the host that teach the same. */
export interface PersonToMove {
  seatId: string;
  name: string;
  groups: { id: string; name: string; startsAt: Date; endsAt: Date; timeZone: string }[];
}

/** Who takes part in a cohort with a seat that the host gave them, and where else they could; null when there is nobody like that. Two queries. */
export async function personToMove(
  { organisation: { id: organisationId } }: Member<"host.plan">,
  cohortId: string,
  seatId: string | undefined,
): Promise<PersonToMove | null> {
  if (!isId(cohortId) || !isId(seatId)) return null;
  const seat = await db.seat.findFirst({
    where: {
      ...{ id: seatId, cohortId, status: { not: "RELEASED" } },
      ...{ order: { organisationId }, cohort: { agreement: { organisationId } } },
      tickets: { some: { voidedAt: null } },
    },
    select: {
      tickets: { where: { voidedAt: null }, select: { holderName: true } },
      cohort: { select: { offerId: true, agreement: { select: { paidBy: true } } } },
    },
  });
  if (!seat?.cohort?.agreement) return null;
  const groups = await db.cohort.findMany({
    where: {
      ...{ id: { not: cohortId }, offerId: seat.cohort.offerId, endsAt: { gt: now() } },
      status: { in: ["PUBLISHED", "CLOSED"] },
      agreement: { organisationId, paidBy: seat.cohort.agreement.paidBy },
    },
    select: { id: true, name: true, startsAt: true, endsAt: true, timeZone: true },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: 100,
  });
  return { seatId, name: seat.tickets[0]!.holderName, groups };
}
