import { availability } from "~/features/cohorts/cohort/cohort";
import { factsOf } from "~/features/cohorts/cohort/find-cohort.server";
import { lockCohort } from "~/features/cohorts/cohort/lock-cohort.server";
import { offeredContent } from "~/features/curriculum/content/content-titles.server";
import type { Tx } from "~/platform/db/db.server";

/** What cannot be had, by the line it is of (from 0). - `gone`: not sold any more. - `noRoom`: so many seats are left of those asked. */
export type RoomRefusal =
  { reason: "gone"; line: number } | { reason: "noRoom"; line: number; left: number; asked: number };

/**
 * Locks the groups of an order's lines, always in the same order so that two orders wait for each other and never both, and looks whether
 * there is room for all of them. Null when there is. The caller holds the seats in the same transaction.
 */
export async function findRoom(
  tx: Tx,
  lines: readonly { offerId: string; cohortId: string | null; quantity: number }[],
  now: Date,
): Promise<RoomRefusal | null> {
  const offers = await tx.offer.findMany({ where: { id: { in: lines.map(({ offerId }) => offerId) } } });
  const isSold = (id: string) => {
    const offer = offers.find((one) => one.id === id);
    return offer?.retiredAt === null && (offeredContent(offer.contentId, "nl")?.isOpen ?? false);
  };
  const unsold = lines.findIndex(({ offerId, cohortId }) => cohortId === null && !isSold(offerId));
  if (unsold >= 0) return { reason: "gone", line: unsold };
  const ids = [...new Set(lines.flatMap(({ cohortId }) => cohortId ?? []))].toSorted();
  for (const id of ids) {
    const line = lines.findIndex(({ cohortId }) => cohortId === id);
    const asked = lines.reduce((sum, { cohortId, quantity }) => sum + (cohortId === id ? quantity : 0), 0);
    const cohort = await lockCohort(tx, id);
    const room = cohort && availability(factsOf(cohort), now);
    if (!room?.ok && room?.reason !== "soldOut") return { reason: "gone", line };
    const left = room.ok ? room.seatsLeft : 0;
    if (left < asked) return { reason: "noRoom", line, left, asked };
  }
  return null;
}
