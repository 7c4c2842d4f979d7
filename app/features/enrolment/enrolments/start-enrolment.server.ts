import type { Tx } from "~/platform/db/db.server";
import { addJob } from "~/platform/jobs.server";
import { newId } from "~/platform/db/ids.server";

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
