import type { Db, Tx } from "~/platform/db/db.server";
import { addJob } from "~/platform/jobs.server";
import { newId, newNumber } from "~/platform/db/ids.server";

/** Whether somebody is enrolled in a cohort (also when already completed), and not withdrawn from it. */
export async function isEnrolled(tx: Db, personId: string, cohortId: string): Promise<boolean> {
  return (await tx.enrolment.count({ where: { personId, cohortId, endedAt: null } })) > 0;
}

/** Makes the ticket of an order: an unguessable number of 80 random bits. */
export const issueTicket = (tx: Tx, ticket: { orderId: string; seatId: string | null; now: Date }) =>
  tx.ticket.create({
    data: {
      id: newId(),
      number: newNumber(16),
      orderId: ticket.orderId,
      seatId: ticket.seatId,
      createdAt: ticket.now,
    },
  });

export interface NewEnrolment {
  personId: string;
  offer: { id: string; contentId: string };
  cohortId: string | null;
  ticketId: string | null;
  isDemo: boolean;
  now: Date;
}

/**
 * Starts an enrolment in what the offer leads to. Each time somebody starts the same content counts as the next attempt, so
 * that a retake begins clean and the earlier history stays. Whoever completed modules before may have nothing left to do: a job
 * of learning (`complete-enrolment`) completes it then.
 */
export async function startEnrolment(tx: Tx, { personId, offer, now, ...rest }: NewEnrolment) {
  const earlier = await tx.enrolment.count({ where: { personId, contentId: offer.contentId } });
  const enrolment = await tx.enrolment.create({
    data: {
      id: newId(),
      personId,
      offerId: offer.id,
      contentId: offer.contentId,
      attempt: earlier + 1,
      createdAt: now,
      ...rest,
    },
  });
  if ((await tx.moduleCompletion.count({ where: { personId } })) > 0)
    await addJob(
      tx,
      "complete-enrolment",
      { enrolmentId: enrolment.id },
      { key: `complete-enrolment:${enrolment.id}` },
    );
  return enrolment;
}

/** Voids an order's ticket and ends its enrolment; one that is completed stays, and so does its certificate. */
export async function endTicket(tx: Tx, orderId: string, now: Date): Promise<void> {
  await tx.ticket.updateMany({ where: { orderId, voidedAt: null }, data: { voidedAt: now } });
  await tx.enrolment.updateMany({
    where: { ticket: { orderId }, endedAt: null, completedAt: null },
    data: { endedAt: now },
  });
}
