import type { Actor } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db, transactionLimits, type Tx } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { completeWhatIsDone } from "./complete-enrolment.server";
import { type LessonPlace, placeOf } from "~/features/curriculum/content/composition";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Curriculum } from "~/features/curriculum/content/curriculum";
import { type LockedEnrolment, lockEnrolment, recordBlock } from "./progress.db.server";
import type { BlockEvent } from "./progress-events";

/** Why nothing was written: no such lesson for this person, or the enrolment has ended. */
export type ProgressRefusal = { ok: false; reason: "notFound" | "ended" };

/** Where a change happens: an enrolment of the actor and the address of a lesson in it. */
export interface LessonAddress {
  enrolmentId: string;
  lessonSlug: string;
}

export interface OpenLesson {
  tx: Tx;
  enrolment: LockedEnrolment;
  /** What is taught in the release that the enrolment follows. */
  taught: Curriculum;
  place: LessonPlace;
  at: Date;
  /**
   * Notes what was done in a block; when that makes the block done, also what else is completed by it. Returns whether the
   * whole enrolment is.
   */
  record(outcome: Omit<BlockEvent, "id" | "at">): Promise<boolean>;
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
    if (!enrolment) return { ok: false, reason: "notFound" } as const;
    const taught = await curriculum(enrolment.releaseId, tx);
    const composition = taught.compositionOf(enrolment.contentId, "nl");
    const place = composition && placeOf(composition, lessonSlug);
    if (!place) return { ok: false, reason: "notFound" } as const;
    if (enrolment.endedAt) return { ok: false, reason: "ended" } as const;
    const at = now();
    const result = await change({
      tx,
      enrolment,
      taught,
      place,
      at,
      async record(outcome) {
        const { before, after } = await recordBlock(tx, enrolmentId, { ...outcome, at });
        if (!after.done || before?.done) return false;
        return completeWhatIsDone(tx, enrolment, at);
      },
    });
    return { ok: true, result } as const;
  }, transactionLimits);
}
