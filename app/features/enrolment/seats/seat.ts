/**
 * What a seat is, as everybody sees it; it is in exactly one of these.
 * - `held`: not paid, nobody's. - `free`: paid, nobody's. - `offered`: somebody was asked by mail. - `accepted`: somebody follows with it.
 * - `released`: given back.
 */
export const seatStates = ["held", "free", "offered", "accepted", "released"] as const;
export type SeatState = (typeof seatStates)[number];

export const seatActs = [
  "pay",
  "enrol",
  "offer",
  "accept",
  "decline",
  "withdraw",
  "transfer",
  "release",
  "takeAgain",
  "unpay",
] as const;
export type SeatAct = (typeof seatActs)[number];

/**
 * What may happen to a seat, and what it is then. A seat whose offer ends before it is paid is held again, not free: `seatState` says which.
 * - `enrol`: the buyer is the one who comes. - `transfer`: it is offered to somebody else, and the first keeps what was made with it.
 * - `takeAgain`: paid after it was released, while there is room. - `unpay`: what paid for it was another's money.
 */
export const seatSteps: Record<SeatState, Partial<Record<SeatAct, SeatState>>> = {
  held: { pay: "free", enrol: "accepted", offer: "offered", release: "released" },
  free: { enrol: "accepted", offer: "offered", release: "released", unpay: "held" },
  offered: {
    pay: "offered",
    accept: "accepted",
    decline: "free",
    withdraw: "free",
    release: "released",
    unpay: "offered",
  },
  accepted: {
    pay: "accepted",
    withdraw: "free",
    transfer: "offered",
    release: "released",
    unpay: "accepted",
  },
  released: { takeAgain: "free" },
};

/** The rows of a seat that say what it is: its own status, its live assignment, and whether it has a valid ticket. */
export interface SeatFacts {
  status: "HELD" | "TAKEN" | "RELEASED";
  /** The assignment that is OFFERED or ACCEPTED, or null. */
  assignment: "OFFERED" | "ACCEPTED" | null;
  hasTicket: boolean;
}

/** What a seat is. */
export function seatState({ status, assignment, hasTicket }: SeatFacts): SeatState {
  if (status === "RELEASED") return "released";
  if (hasTicket || assignment === "ACCEPTED") return "accepted";
  if (assignment === "OFFERED") return "offered";
  return status === "TAKEN" ? "free" : "held";
}

/** Whether this may happen to a seat now. */
export const mayDo = (state: SeatState, act: SeatAct): boolean => seatSteps[state][act] !== undefined;
