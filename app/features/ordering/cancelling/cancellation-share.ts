import { DateTime } from "luxon";
import { reflectionDays } from "../terms/consumer";
import type { CancellationStep } from "../terms/sales-terms";
import { homeZone } from "~/lib/dates";

/** All of it, in basis points. */
export const wholeShareBp = 10_000;

/** Whole days in Amsterdam from one day to another, at whatever hour; negative when the second is earlier. */
export const daysBetween = (from: Date, to: Date): number => {
  const dayOf = (at: Date) => DateTime.fromJSDate(at, { zone: homeZone }).startOf("day");
  return Math.round(dayOf(to).diff(dayOf(from), "days").days);
};

/** What share of its price comes back of a seat in a group that first meets at `startsAt`, in basis points. */
export function cancellationShare(
  { cancellation }: { cancellation: readonly CancellationStep[] },
  startsAt: Date,
  now: Date,
): number {
  if (startsAt <= now) return 0;
  const days = daysBetween(now, startsAt);
  const [step] = cancellation
    .filter(({ daysBefore }) => days >= daysBefore)
    .toSorted((a, b) => b.daysBefore - a.daysBefore);
  return step?.shareBp ?? 0;
}

/** A seat as far as the terms are about it. */
export interface SeatFacts {
  /** The group it is in; null when it is in none. */
  cohort: { startsAt: Date; isCancelled: boolean } | null;
  isSelfPaced: boolean;
  /** Somebody with this seat has begun the lessons. */
  hasBegun: boolean;
  /** Its order was made then. */
  orderedAt: Date;
  /** Somebody bought it as a consumer. */
  isConsumer: boolean;
}

/**
 * Why a share is what it is.
 * - `terms`: so many days before the first meeting. - `reflection`: a consumer thinks better of it within the days that the law gives.
 * - `unplaced`: it is in no group yet, so nobody counts on it. - `notBegun`: followed alone, within the days of reflection, not begun.
 * - `groupCancelled`: the group does not go ahead, and the foundation settles that. - `met`: the first meeting began.
 * - `begun`: followed alone, and the lessons lie open. - `late`: followed alone, and the days of reflection have passed.
 */
export type ShareReason =
  "terms" | "reflection" | "unplaced" | "notBegun" | "groupCancelled" | "met" | "begun" | "late";

/** What the terms say of a seat now. Whether its buyer cancels it without the foundation is `isOwn`. */
export interface SeatShare {
  shareBp: number;
  because: ShareReason;
  isOwn: boolean;
}

const own = (shareBp: number, because: ShareReason): SeatShare => ({ shareBp, because, isOwn: true });
const asked = (shareBp: number, because: ShareReason): SeatShare => ({ shareBp, because, isOwn: false });

/**
 * What comes back of a seat that is cancelled now, and whether its buyer does that alone. What is followed on one's own has no meeting to
 * count from: its lessons can be read in a day, so it can be given back only while they are closed. In a group the meetings count: whoever
 * began its lessons before them can still cancel.
 */
export function seatShare(
  terms: { cancellation: readonly CancellationStep[] },
  { cohort, isSelfPaced, hasBegun, orderedAt, isConsumer }: SeatFacts,
  now: Date,
): SeatShare {
  const canReflect = daysBetween(orderedAt, now) <= reflectionDays;
  if (cohort?.isCancelled) return asked(wholeShareBp, "groupCancelled");
  if (cohort && cohort.startsAt <= now) return asked(0, "met");
  if (cohort) {
    const shareBp = cancellationShare(terms, cohort.startsAt, now);
    return isConsumer && canReflect && shareBp < wholeShareBp
      ? own(wholeShareBp, "reflection")
      : own(shareBp, "terms");
  }
  if (!isSelfPaced) return own(wholeShareBp, "unplaced");
  if (hasBegun) return asked(0, "begun");
  return canReflect ? own(wholeShareBp, "notBegun") : asked(0, "late");
}
