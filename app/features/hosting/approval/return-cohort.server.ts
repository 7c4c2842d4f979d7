import { lockPlanned } from "~/features/cohorts/cohort/lock-cohort.server";
import type { Staff } from "~/features/identity/access/scope";
import { inertText } from "~/lib/text/inert-text";
import { recordAudit } from "~/platform/audit.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { cohortReturnedKind } from "./approval-mail-kinds";
import { mailPlanners } from "./mail-planners.server";

export type Return =
  { ok: true } | { ok: false; reason: "notFound" | "notProposed" | "noteMissing" | "noteTooLong" };

/**
 * Gives a proposed cohort back to its host with what must change first, and mails that to who plans for it. Refuses one that is not proposed, so
 * that the same form sent twice mails once, and a note that is empty or above 1,000 characters.
 */
export async function returnCohort(
  staff: Staff<"cohort.edit">,
  cohortId: string,
  typed: string,
): Promise<Return> {
  const note = inertText(typed).trim();
  if (note === "") return { ok: false, reason: "noteMissing" };
  if (note.length > 1_000) return { ok: false, reason: "noteTooLong" };
  return db.$transaction(async (tx): Promise<Return> => {
    const cohort = await lockPlanned(tx, staff, cohortId);
    if (!cohort?.agreementId) return { ok: false, reason: "notFound" };
    if (cohort.status !== "DRAFT" || !cohort.proposedAt) return { ok: false, reason: "notProposed" };
    await tx.cohort.update({ where: { id: cohortId }, data: { proposedAt: null, returnedNote: note } });
    await mailPlanners(tx, cohort, cohortReturnedKind);
    await recordAudit(tx, {
      ...{ actorId: staff.personId, act: "cohort.return", subjectType: "cohort", subjectId: cohortId },
    });
    return { ok: true };
  }, transactionLimits);
}
