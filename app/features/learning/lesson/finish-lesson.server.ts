import type { Actor } from "~/features/identity/access/scope";
import { changeProgress, type LessonAddress, type ProgressRefusal } from "../progress/change-progress.server";
import { findBlock } from "../progress/progress.db.server";

/**
 * Notes that the actor has read a lesson; a second time changes nothing. Returns the address of the next lesson, null after
 * the last, and whether the whole enrolment is completed by it. Refusals: `notFound`, `ended`.
 */
export async function finishLesson(
  actor: Actor,
  address: LessonAddress,
): Promise<{ ok: true; nextSlug: string | null; isCompleted: boolean } | ProgressRefusal> {
  const changed = await changeProgress(actor, address, async ({ tx, enrolment, place, record }) => {
    const state = await findBlock(tx, enrolment.id, place.lesson.id);
    const isCompleted =
      !state?.done && (await record({ blockId: place.lesson.id, kind: "lesson", done: true }));
    return { nextSlug: place.next?.slug ?? null, isCompleted };
  });
  return changed.ok ? { ok: true, ...changed.result } : changed;
}
