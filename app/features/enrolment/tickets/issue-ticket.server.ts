import type { Tx } from "~/platform/db/db.server";
import { newId, newNumber } from "~/platform/db/ids.server";

/** What an earlier ticket's events may have reached: the ticket itself, and one more when they were taken away. */
const stepsOfTicket = 2;

interface NewTicket {
  seat: { id: string; orderId: string; cohortId: string | null };
  personId: string;
  holderName: string;
  holderLatinName: string;
  assignmentId: string | null;
  now: Date;
}

/**
 * Makes the ticket of a seat: an unguessable number of 80 random bits. Its events in a calendar come above those of an earlier
 * ticket of the same person for the same cohort, which were taken away.
 */
export async function issueTicket(tx: Tx, { seat, now, ...holder }: NewTicket) {
  return tx.ticket.create({
    data: {
      id: newId(),
      number: newNumber(16),
      orderId: seat.orderId,
      seatId: seat.id,
      sequenceBase: seat.cohortId ? await sequenceAfter(tx, holder.personId, seat.cohortId) : 0,
      createdAt: now,
      ...holder,
    },
  });
}

async function sequenceAfter(tx: Tx, personId: string, cohortId: string): Promise<number> {
  const { _max } = await tx.ticket.aggregate({
    where: { personId, seat: { cohortId } },
    _max: { sequenceBase: true },
  });
  return _max.sequenceBase === null ? 0 : _max.sequenceBase + stepsOfTicket;
}
