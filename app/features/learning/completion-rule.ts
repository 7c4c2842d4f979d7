import type { BlockKind } from "./composition";

/** What a certificate asks: every lesson read, every quiz passed, every reflection written. */
export const completionRule = {
  /** Share of right answers, in percent. */
  quizPassPercent: 80,
  /** Characters of a reflection, white space around it not counted. */
  reflectionMinLength: 1,
  /** The kinds of block that count. */
  counts: ["lesson", "quiz", "reflection"] satisfies BlockKind[] as readonly BlockKind[],
} as const;

/** Whether a quiz with this share of right answers, in percent, is passed. */
export const isPassed = (score: number): boolean => score >= completionRule.quizPassPercent;

/** Whether a reflection counts as written. */
export const isWritten = (text: string): boolean => text.trim().length >= completionRule.reflectionMinLength;
