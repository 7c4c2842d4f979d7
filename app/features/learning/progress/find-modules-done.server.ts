import type { Tx } from "~/platform/db/db.server";
import { progressIn } from "./progress.db.server";

/** A module that is done in an enrolment. */
export interface ModuleDone {
  moduleId: string;
  /** When it was completed for the first time, and in which enrolment. */
  completedAt: Date;
  completedIn: string;
  /** It counts here because it was completed in an enrolment for something else. */
  isCredited: boolean;
}

/** The modules that are done in an enrolment, in order; a retake counts only what was done in it. Empty for content that is gone. */
export async function findModulesDone(
  tx: Tx,
  enrolment: { id: string; personId: string; contentId: string; releaseId: number | null },
): Promise<ModuleDone[]> {
  const progress = await progressIn(tx, enrolment);
  const completions = await tx.moduleCompletion.findMany({ where: { personId: enrolment.personId } });
  const byModule = new Map(completions.map((completion) => [completion.moduleId, completion]));
  return (progress?.modules ?? []).flatMap(({ module, isDone, isCredited }) => {
    const completion = byModule.get(module.id);
    if (!completion) return [];
    const { completedAt, enrolmentId: completedIn } = completion;
    // Who completed it here has, also when the release that is followed since asks more.
    if (!isDone && completedIn !== enrolment.id) return [];
    return [{ moduleId: module.id, completedAt, completedIn, isCredited }];
  });
}
