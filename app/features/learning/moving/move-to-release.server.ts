import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits, type Tx } from "~/platform/db/db.server";
import { isId, newId } from "~/platform/db/ids.server";
import { siteOfEnrolment } from "~/features/enrolment/enrolments/enrolment-site.server";
import { toLocale } from "~/i18n/locale";
import { queueMail } from "~/platform/mail/mail.server";
import { movedToReleaseKind } from "./move-mail-kinds";
import { completeWhatIsDone } from "../progress/complete-enrolment.server";
import { lockEnrolment } from "../progress/progress.db.server";
import { receiptOf, type ReleaseReceipt } from "./release-receipt";
import { moveKind } from "./releases-before.server";

export type MoveRefusal = "notFound" | "ended" | "completed" | "notNewer" | "notInRelease";
export type Move =
  { ok: true; receipt: ReleaseReceipt; isCompleted: boolean } | { ok: false; reason: MoveRefusal };

/**
 * Moves somebody who follows something to a newer release. All that they did and wrote is kept, also at what is no longer asked; the
 * receipt says what carried over, what is new and what was withdrawn, and stays with the events of the enrolment; a mail tells. Who by it has done all that is
 * asked completes the enrolment. Refusals: `notFound` (also a release that there is none of), `ended`, `completed` (who finished has
 * finished what they followed, and may start again), `notNewer`, `notInRelease` (the release no longer has what they follow).
 */
export async function moveToRelease(
  { personId: actorId }: { personId: string },
  { enrolmentId, releaseId }: { enrolmentId: string; releaseId: number },
): Promise<Move> {
  if (!isId(enrolmentId)) return { ok: false, reason: "notFound" };
  const owner = await db.enrolment.findUnique({ where: { id: enrolmentId }, select: { personId: true } });
  if (!owner) return { ok: false, reason: "notFound" };
  return db.$transaction(async (tx): Promise<Move> => {
    const enrolment = await lockEnrolment(tx, owner.personId, enrolmentId);
    const isKnown = (await tx.release.count({ where: { id: releaseId } })) > 0;
    if (!enrolment || !isKnown) return { ok: false, reason: "notFound" };
    if (enrolment.endedAt) return { ok: false, reason: "ended" };
    if (enrolment.completedAt) return { ok: false, reason: "completed" };
    const { contentId, releaseId: from } = enrolment;
    if (from !== null && releaseId <= from) return { ok: false, reason: "notNewer" };
    const before = (await curriculum(from, tx)).compositionOf(contentId, "nl");
    const after = (await curriculum(releaseId, tx)).compositionOf(contentId, "nl");
    if (!before || !after) return { ok: false, reason: "notInRelease" };

    const changes = receiptOf(before, after, await touchedIn(tx, enrolmentId));
    const receipt: ReleaseReceipt = { from, to: releaseId, ...changes };
    const at = now();
    await tx.enrolment.update({ where: { id: enrolmentId }, data: { releaseId }, select: { id: true } });
    await tx.progressEvent.create({
      data: { id: newId(), enrolmentId, blockId: `release ${releaseId}`, kind: moveKind, data: receipt, at },
    });
    await recordAudit(tx, {
      actorId,
      act: "enrolment.moveToRelease",
      subjectType: "enrolment",
      subjectId: enrolmentId,
      detail: { from, to: releaseId },
    });
    const { email, locale } = await tx.person.findUniqueOrThrow({
      where: { id: owner.personId },
      select: { email: true, locale: true },
    });
    await queueMail(tx, {
      ...{ to: email, personId: owner.personId, locale: toLocale(locale) },
      site: await siteOfEnrolment(tx, enrolmentId),
      kind: movedToReleaseKind,
      data: { enrolmentId, releaseId },
    });
    const isCompleted = await completeWhatIsDone(tx, { ...enrolment, releaseId }, at);
    return { ok: true, receipt, isCompleted };
  }, transactionLimits);
}

/** Where something was done or written in an enrolment. */
async function touchedIn(tx: Tx, enrolmentId: string): Promise<Set<string>> {
  const [blocks, texts] = [
    await tx.blockProgress.findMany({ where: { enrolmentId }, select: { blockId: true } }),
    await tx.reflection.findMany({ where: { enrolmentId }, select: { blockId: true } }),
  ];
  return new Set([...blocks, ...texts].map(({ blockId }) => blockId));
}
