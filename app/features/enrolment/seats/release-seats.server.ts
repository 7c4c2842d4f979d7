import type { Tx } from "~/platform/db/db.server";
import { queueMails } from "~/platform/mail/mail.server";
import { endAssignments } from "../assignment/end-assignments.server";

/**
 * Gives the seats of an order back to their groups, and ends what they gave; a second time changes nothing. With `seatIds` only these. Who was
 * offered one or follows with one that somebody gave them hears it by mail: a seat never goes silently. The caller has the order locked.
 */
export async function releaseSeats(tx: Tx, orderId: string, now: Date, seatIds?: string[]) {
  const released = await tx.seat.updateManyAndReturn({
    where: { orderId, id: { in: seatIds }, status: { not: "RELEASED" } },
    data: { status: "RELEASED", heldUntil: null, releasedAt: now },
    select: { id: true, order: { select: { site: true } } },
  });
  const site = released[0]?.order.site;
  if (site === undefined) return;
  const ids = released.map(({ id }) => id);
  await queueMails(tx, await endAssignments(tx, ids, { as: "ENDED", site, now }));
}
