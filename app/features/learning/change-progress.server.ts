import type { Actor } from "~/features/identity/actor";
import { now } from "~/platform/clock.server";
import { db, transactionLimits, type Tx } from "~/platform/db.server";
import { isId } from "~/platform/ids.server";
import { addJob } from "~/platform/jobs.server";
import { type Composition, type LessonPlace, placeOf } from "./composition";
import { compositionOf } from "./compositions.server";
import {
  blockStates,
  creditedModules,
  type LockedEnrolment,
  lockEnrolment,
  recordBlock,
  saveModuleCompletions,
} from "./progress.db.server";
import { progressOf } from "./progress";
import type { BlockEvent } from "./progress-events";
import type { ProgressRefusal } from "./progress-refusal";

/** Where a change happens: an enrolment of the actor and the address of a lesson in it. */
export interface LessonAddress {
  enrolmentId: string;
  lessonSlug: string;
}

export interface OpenLesson {
  tx: Tx;
  enrolment: LockedEnrolment;
  place: LessonPlace;
  at: Date;
  /** Notes what was done in a block; when that makes the block done, also what else is completed by it. */
  record(outcome: Omit<BlockEvent, "id" | "at">): Promise<void>;
}

/**
 * Runs a change in a lesson that the actor follows, in one transaction that holds the enrolment's lock. A lesson outside the
 * enrolment and another person's enrolment are both `notFound`; an ended enrolment can be read, not changed.
 */
export async function changeProgress<Result>(
  actor: Actor,
  { enrolmentId, lessonSlug }: LessonAddress,
  change: (lesson: OpenLesson) => Promise<Result>,
): Promise<{ ok: true; result: Result } | ProgressRefusal> {
  if (!isId(enrolmentId)) return { ok: false, reason: "notFound" };
  return db.$transaction(async (tx) => {
    const enrolment = await lockEnrolment(tx, actor.personId, enrolmentId);
    const composition = enrolment && compositionOf(enrolment.contentId, "nl");
    const place = composition && placeOf(composition, lessonSlug);
    if (!place) return { ok: false, reason: "notFound" } as const;
    if (enrolment.endedAt) return { ok: false, reason: "ended" } as const;
    const at = now();
    const result = await change({
      tx,
      enrolment,
      place,
      at,
      async record(outcome) {
        const { before, after } = await recordBlock(tx, enrolmentId, { ...outcome, at });
        if (after.done && !before?.done) await completeWhatIsDone(tx, enrolment, composition, at);
      },
    });
    return { ok: true, result } as const;
  }, transactionLimits);
}

/**
 * Notes the modules that are done, and when all is done completes the enrolment and asks for its certificate. Under the
 * enrolment's lock and only while it is not completed, so it happens once.
 */
async function completeWhatIsDone(tx: Tx, enrolment: LockedEnrolment, composition: Composition, at: Date) {
  const [states, credited] = [
    await blockStates(tx, enrolment.id),
    await creditedModules(tx, enrolment.personId, enrolment.contentId),
  ];
  const progress = progressOf(composition, states, credited);
  const done = progress.modules.filter(({ isDone, isCredited }) => isDone && !isCredited);
  if (done.length > 0)
    await saveModuleCompletions(
      tx,
      enrolment,
      done.map(({ module }) => module.id),
      at,
    );
  if (!progress.isComplete || enrolment.completedAt) return;
  await tx.enrolment.update({ where: { id: enrolment.id }, data: { completedAt: at } });
  await addJob(
    tx,
    "issue-certificate",
    { enrolmentId: enrolment.id },
    { key: `issue-certificate:${enrolment.id}` },
  );
}
