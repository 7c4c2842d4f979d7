/** What decides whether somebody may start again. */
export interface Attempt {
  contentId: string;
  completedAt: Date | null;
  endedAt: Date | null;
}

/** Whether it was begun after the same had been completed: then nothing that was done before counts. */
export const isRetake = (
  { contentId, attempt }: { contentId: string; attempt: number },
  all: readonly { contentId: string; attempt: number; completedAt: Date | null }[],
): boolean => all.some((o) => o.contentId === contentId && o.attempt < attempt && o.completedAt !== null);

/**
 * Whether a completed enrolment may be started again: it was completed, and nothing of the same content is running now. As
 * often as one likes: practising is what the material is for.
 */
export const canStartAgain = (attempt: Attempt, others: readonly Attempt[]): boolean =>
  attempt.completedAt !== null &&
  attempt.endedAt === null &&
  !others.some((o) => o.contentId === attempt.contentId && o.completedAt === null && o.endedAt === null);
