// Who of a cohort needs attention, and why.
import { silentSince } from "~/features/learning/desk/silence";

/** How often somebody was absent before that asks for attention. */
const manyAbsences = 2;

export const attentionReasons = ["workWaits", "absentTwice", "neverStarted", "silent"] as const;
export type AttentionReason = (typeof attentionReasons)[number];

/** What is known of somebody in a cohort. */
export interface LearnerFacts {
  /** When they last did something in the lessons; null: never. */
  lastAt: Date | null;
  completedAt: Date | null;
  /** Copies they handed in that wait for an answer. */
  waiting: number;
  /** Sessions from which they were absent. */
  absences: number;
}

/**
 * Why somebody needs attention, in the order in which it is told; empty when they do not. Nobody has to have begun before the cohort does, and whoever completed
 * everything is not silent.
 */
export function attentionFor(
  { lastAt, completedAt, waiting, absences }: LearnerFacts,
  cohort: { startsAt: Date },
  now: Date,
): AttentionReason[] {
  const isUnderWay = cohort.startsAt <= now && completedAt === null;
  const is: Record<AttentionReason, boolean> = {
    workWaits: waiting > 0,
    absentTwice: absences >= manyAbsences,
    neverStarted: isUnderWay && lastAt === null,
    silent: isUnderWay && lastAt !== null && lastAt < silentSince(now),
  };
  return attentionReasons.filter((reason) => is[reason]);
}
