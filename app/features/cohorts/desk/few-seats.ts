import { startOfDay } from "~/lib/dates";
import { type CohortStatus, isBelowMinimum } from "../cohort/cohort";

interface SeatFacts {
  status: CohortStatus;
  capacity: number;
  minimum: number | null;
  taken: number;
  startsAt: Date;
}

const day = 86_400_000;
/** How many weeks ahead staff can still do something about a group with few. */
export const weeksAhead = 4;

/** Whether a cohort that sells or has sold begins soon with fewer than it needs to go ahead, or with less than half of its seats taken. */
export function beginsWithFew(cohort: SeatFacts, now: Date): boolean {
  const { status, capacity, taken, startsAt } = cohort;
  const isSoon = startsAt > now && startsAt.getTime() - now.getTime() <= weeksAhead * 7 * day;
  const isSold = status === "PUBLISHED" || status === "CLOSED";
  return isSoon && isSold && (isBelowMinimum(cohort) || 2 * taken < capacity);
}

/** How many nights lie before a moment: none when it is today. */
export const daysUntil = (moment: Date, now: Date, zone?: string): number =>
  Math.round((startOfDay(moment, zone).getTime() - startOfDay(now, zone).getTime()) / day);
