import type { BlockKind } from "~/features/curriculum/content/composition";

/** What a certificate asks: every lesson read, every quiz passed, every reflection written. */
export const completionRule = {
  /** How many questions of a quiz may be wrong. */
  quizMayMiss: 1,
  /** Characters of a reflection, white space around it not counted. */
  reflectionMinLength: 1,
  /** The kinds of block that count. */
  counts: ["lesson", "quiz", "reflection"] satisfies BlockKind[] as readonly BlockKind[],
} as const;

/** How many of a quiz's questions must be right to pass it: at least one. */
export const rightNeeded = (questions: number): number => Math.max(1, questions - completionRule.quizMayMiss);

/** Whether a quiz with this many right answers is passed. */
export const isPassed = (right: number, questions: number): boolean => right >= rightNeeded(questions);

/** Whether a reflection counts as written. */
export const isWritten = (text: string): boolean => text.trim().length >= completionRule.reflectionMinLength;
