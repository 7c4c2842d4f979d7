import { lockPlanned } from "~/features/cohorts/cohort/lock-cohort.server";
import type { Member } from "~/features/identity/access/scope";
import { inertText } from "~/lib/text/inert-text";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { queueMail } from "~/platform/mail/mail.server";
import { contactOf } from "~/platform/site/foundation-details.server";
import { foundation } from "~/platform/site/sites.server";
import { cancellationAskedKind } from "./cancelling-mail-kind";

export type CancellationAsked =
  { ok: true } | { ok: false; reason: "notFound" | "wrongStatus" | "noteMissing" | "noteTooLong" };

/**
 * Asks the foundation to cancel a group where somebody paid, with why, and mails that to its desk. Asking again while it is asked mails nothing.
 * Refuses a note that is empty or above 1,000 characters, a group that is a draft, was cancelled or is over, and one that is not the host's.
 */
export async function askCancellation(
  member: Member<"host.plan">,
  cohortId: string,
  typed: string,
): Promise<CancellationAsked> {
  const note = inertText(typed).trim();
  if (note === "") return { ok: false, reason: "noteMissing" };
  if (note.length > 1_000) return { ok: false, reason: "noteTooLong" };
  const contact = await contactOf(foundation);
  return db.$transaction(async (tx): Promise<CancellationAsked> => {
    const cohort = await lockPlanned(tx, member, cohortId);
    if (!cohort) return { ok: false, reason: "notFound" };
    const isOver = cohort.endsAt <= now();
    if (isOver || cohort.status === "DRAFT" || cohort.status === "CANCELLED")
      return { ok: false, reason: "wrongStatus" };
    if (cohort.cancelAskedAt) return { ok: true };
    await tx.cohort.update({ where: { id: cohortId }, data: { cancelAskedAt: now(), cancelNote: note } });
    const mail = { personId: null, locale: "nl" as const, site: foundation.id, data: { cohortId } };
    if (contact) await queueMail(tx, { ...mail, to: contact, kind: cancellationAskedKind });
    await recordAudit(tx, {
      ...{ actorId: member.personId, act: "cohort.askCancel", subjectType: "cohort", subjectId: cohortId },
    });
    return { ok: true };
  }, transactionLimits);
}

/**
 * Takes back that a group is to be cancelled: it goes on, and the desk does not see the question any more. What was not asked, or is taken back already, stays so. False
 * for a group that is not the host's, and for one that was cancelled meanwhile.
 */
export const takeBackCancellation = (member: Member<"host.plan">, cohortId: string): Promise<boolean> =>
  db.$transaction(async (tx) => {
    const cohort = await lockPlanned(tx, member, cohortId);
    if (!cohort || cohort.status === "CANCELLED") return false;
    if (!cohort.cancelAskedAt) return true;
    await tx.cohort.update({ where: { id: cohortId }, data: { cancelAskedAt: null, cancelNote: "" } });
    await recordAudit(tx, {
      ...{
        actorId: member.personId,
        act: "cohort.takeBackCancel",
        subjectType: "cohort",
        subjectId: cohortId,
      },
    });
    return true;
  }, transactionLimits);
