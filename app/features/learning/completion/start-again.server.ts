import type { Actor } from "~/features/identity/access/scope";
import { startEnrolment } from "~/features/enrolment/enrolments/start-enrolment.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { lockPerson } from "../progress/progress.db.server";
import { canStartAgain } from "./retake";

/**
 * Starts a completed enrolment anew: a next attempt without any progress, beside the earlier one, which stays as it is. It is
 * in the same cohort while that runs, afterwards on one's own. Returns the new enrolment's id. Refusals: `notFound`,
 * `notAllowed` (not completed, or already started again).
 */
export async function startAgain(
  actor: Actor,
  enrolmentId: string,
): Promise<{ ok: true; enrolmentId: string } | { ok: false; reason: "notFound" | "notAllowed" }> {
  if (!isId(enrolmentId)) return { ok: false, reason: "notFound" };
  return db.$transaction(async (tx) => {
    await lockPerson(tx, actor.personId);
    const all = await tx.enrolment.findMany({
      where: { personId: actor.personId },
      include: { cohort: { select: { endsAt: true, status: true } } },
    });
    const earlier = all.find(({ id }) => id === enrolmentId);
    if (!earlier) return { ok: false, reason: "notFound" } as const;
    if (!canStartAgain(earlier, all)) return { ok: false, reason: "notAllowed" } as const;
    const at = now();
    const isRunning = earlier.cohort && earlier.cohort.status !== "CANCELLED" && earlier.cohort.endsAt > at;
    const { id } = await startEnrolment(tx, {
      personId: actor.personId,
      offer: { id: earlier.offerId, contentId: earlier.contentId },
      cohortId: isRunning ? earlier.cohortId : null,
      ticketId: null,
      isDemo: earlier.isDemo,
      now: at,
    });
    return { ok: true, enrolmentId: id } as const;
  }, transactionLimits);
}
