import type { OrderStatus } from "~prisma/client";
import { isNameable } from "../seats/nameable";
import { type SeatFacts, type SeatState, seatState, seatStates } from "../seats/seat";

/** Seats that are alike: of one offer, and of one group of it (null: one learns alone, or the group is chosen later). */
export interface SeatGroupName {
  offerId: string;
  cohortId: string | null;
}

/** The name of a group of seats as it stands in an address and a form. */
export const groupKey = ({ offerId, cohortId }: SeatGroupName): string => `${offerId}:${cohortId ?? ""}`;

/** The group that a key names, or null. */
export function groupOfKey(key: string): SeatGroupName | null {
  const [, offerId, cohortId] =
    /^([a-z0-9-]{1,80}):((?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?)$/.exec(key) ?? [];
  return offerId === undefined ? null : { offerId, cohortId: cohortId || null };
}

/** Every combination of facts that a seat in this state can have: what a list is searched by. */
export function factsOfState(state: SeatState): SeatFacts[] {
  const all = (["HELD", "TAKEN", "RELEASED"] as const).flatMap((status) =>
    ([null, "OFFERED", "ACCEPTED"] as const).flatMap((assignment) =>
      [true, false].map((hasTicket): SeatFacts => ({ status, assignment, hasTicket })),
    ),
  );
  return all.filter((facts) => seatState(facts) === state);
}

/** So many seats with the same facts. */
export interface CountedSeats extends SeatFacts {
  orderStatus: OrderStatus;
  count: number;
}

export interface SeatCounts {
  total: number;
  byState: Record<SeatState, number>;
  /** Nobody's, and may be given away now. */
  nameable: number;
}

/** How many seats of a group are in which state. What was given back counts nowhere. */
export function countSeats(rows: readonly CountedSeats[], isVerified: boolean): SeatCounts {
  const byState = Object.fromEntries(seatStates.map((state) => [state, 0])) as Record<SeatState, number>;
  let [total, nameable] = [0, 0];
  for (const { count, orderStatus, ...facts } of rows) {
    const state = seatState(facts);
    byState[state] += count;
    if (state === "released") continue;
    total += count;
    if (isNobodys(state) && isNameable({ status: orderStatus, isVerified })) nameable += count;
  }
  return { total, byState, nameable };
}

/** Nobody has it and nobody was asked: whether it may be given away depends on its order. */
export const isNobodys = (state: SeatState): boolean => state === "free" || state === "held";

/** From so many seats up an organisation sees how many began and completed: of fewer, a number says who. */
const fewest = 5;

/** How many began and completed of those that follow with a seat of one group; null when there are too few of them to say. */
export const shownProgress = (counts: { accepted: number; begun: number; completed: number }) =>
  counts.accepted < fewest ? null : { begun: counts.begun, completed: counts.completed };
