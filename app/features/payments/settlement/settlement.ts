import type { CancellableOrder } from "../cancellation/cancellation-quote";

/** What staff choose for somebody with a ticket for a cancelled cohort: all the money back, or no money and the lessons kept. */
export const settleChoices = ["refund", "keep"] as const;
export type SettleChoice = (typeof settleChoices)[number];

/**
 * Where somebody with a seat in a cancelled cohort stands; an organisation's order counts as one, by the seats that nobody completed.
 * - `running`: follows the lessons. - `completed`: has finished them, and keeps them and the certificate whatever is chosen.
 * - `paying`: on the payment page now. - `underWay`: paid by a method that confirms later.
 */
export type SeatState = "running" | "completed" | "paying" | "underWay";

export interface SeatToSettle {
  orderId: string;
  state: SeatState;
  /** What was chosen already, or that a payer was told; null while nothing was. */
  settled: SettleChoice | "told" | null;
}

/** Somebody with a seat in a cancelled cohort, as staff see them when they settle it. */
export interface SettlementSeat extends SeatToSettle {
  orderNumber: string;
  name: string;
  email: string;
  /** What is left to give back of a person's order, and what an organisation's seats are credited for, in cents. */
  leftCents: number;
  currency: string;
  /** An organisation's: how many seats it is about, and how many more were completed, which stay. */
  team: { seats: number; completed: number } | null;
}

/** A cancelled cohort that is not settled, with how many people wait for what. */
export interface UnsettledCohort {
  id: string;
  name: string;
  startsAt: Date;
  timeZone: string;
  /** Staff must choose. */
  toChoose: number;
  /** Chosen, and the money is on its way back. */
  refunding: number;
  paying: number;
}

/** Whether staff must choose: whoever has not paid gets the money back by itself as soon as it arrives. */
export const isToChoose = ({ state, settled }: SeatToSettle) =>
  settled === null && (state === "running" || state === "completed");

/** One person in the form: the state that the page showed, and what was chosen. */
export interface SettleAnswer {
  state: string;
  choice: string;
}

/** - `choose`: nothing was chosen. - `changed`: it is not any more as the form showed it, or somebody chose otherwise. */
export type SettleFault = "choose" | "changed";

export type SettleSteps =
  | { ok: true; refund: string[]; keep: string[]; tell: string[] }
  | { ok: false; faults: Record<string, SettleFault> };

/**
 * What is to be done for whom, by order, or what is wrong with the form: everybody must have a choice, made of how they stand
 * now. What was chosen before and is chosen again is no fault and no step, so that a form may be sent twice.
 */
export function settleSteps(
  seats: readonly SeatToSettle[],
  answers: ReadonlyMap<string, SettleAnswer>,
): SettleSteps {
  const faults: Record<string, SettleFault> = {};
  const steps: Record<SettleChoice | "tell", string[]> = { refund: [], keep: [], tell: [] };
  for (const { orderId, state, settled } of seats) {
    const answer = answers.get(orderId);
    const choice = settleChoices.find((one) => one === answer?.choice);
    if (state === "paying" || state === "underWay") {
      if (!settled) steps.tell.push(orderId);
    } else if (settled) {
      if (choice && choice !== settled) faults[orderId] = "changed";
    } else if (!answer || !choice) faults[orderId] = "choose";
    else if (answer.state !== state) faults[orderId] = "changed";
    else steps[choice].push(orderId);
  }
  const known = new Set(seats.map(({ orderId }) => orderId));
  // An order that is cancelled by now got what `refund` asks; nobody can keep what it gave.
  for (const [orderId, { choice }] of answers)
    if (choice === "keep" && !known.has(orderId)) faults[orderId] = "changed";
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, ...steps };
}

/** The seats of an organisation's order in a group: those to settle, and those that somebody completed. */
export function teamSeats({ seats }: CancellableOrder, cohortId: string) {
  const own = seats.filter(({ cohort }) => cohort?.id === cohortId);
  return [
    own.filter(({ isCompleted }) => !isCompleted),
    own.filter(({ isCompleted }) => isCompleted),
  ] as const;
}
