/** How far somebody is who follows with a seat. */
export interface TransferFacts {
  isCompleted: boolean;
  hasBegun: boolean;
  lessonsDone: number;
  lessonCount: number;
}

/**
 * Whether a seat may go to a colleague: while nothing was done, and after that while less than a share of the lessons is done (in basis
 * points). What is completed is used.
 */
export const mayTransfer = (
  { isCompleted, hasBegun, lessonsDone, lessonCount }: TransferFacts,
  belowShareBp: number,
): boolean => !isCompleted && (!hasBegun || lessonsDone * 10_000 < belowShareBp * lessonCount);
