import type { Tx } from "~/platform/db/db.server";
import { newId, newNumber } from "~/platform/db/ids.server";

/** What an earlier ticket's events may have reached: the ticket itself, and one more when they were taken away. */
const stepsOfTicket = 2;

/**
 * Makes the ticket of an order: an unguessable number of 80 random bits. Its events in a calendar come above those of an earlier
 * ticket of the same person for the same cohort, which were taken away.
 */
export async function issueTicket(
  tx: Tx,
  ticket: { orderId: string; seatId: string; personId: string; cohortId: string; now: Date },
) {
  const { _max: earlier } = await tx.ticket.aggregate({
    where: { order: { personId: ticket.personId }, seat: { cohortId: ticket.cohortId } },
    _max: { sequenceBase: true },
  });
  return tx.ticket.create({
    data: {
      id: newId(),
      number: newNumber(16),
      orderId: ticket.orderId,
      seatId: ticket.seatId,
      sequenceBase: earlier.sequenceBase === null ? 0 : earlier.sequenceBase + stepsOfTicket,
      createdAt: ticket.now,
    },
  });
}
