import type { AssignmentStatus } from "~prisma/client";

/** How long somebody has to answer after a mail, in milliseconds. Each mail begins it anew; the seat waits for longer, until it is withdrawn. */
export const offerTime = 30 * 86_400_000;

/** Somebody is reminded once a day at most. */
const reminderPause = 86_400_000;

/** The most seats that a mailbox is offered in a day, by whomever. */
export const mostOffersADay = 10;

export type AssignmentState =
  "open" | "expired" | "accepted" | "declined" | "withdrawn" | "transferred" | "ended";

const states: Record<Exclude<AssignmentStatus, "OFFERED">, AssignmentState> = {
  ACCEPTED: "accepted",
  DECLINED: "declined",
  WITHDRAWN: "withdrawn",
  TRANSFERRED: "transferred",
  ENDED: "ended",
};

/** What became of an offer: one that was never answered waits, until its link has ended. */
export const assignmentState = (
  { status, expiresAt }: { status: AssignmentStatus; expiresAt: Date },
  now: Date,
): AssignmentState => (status === "OFFERED" ? (expiresAt <= now ? "expired" : "open") : states[status]);

/** Whether an offer that was last mailed then may be mailed again. */
export const canRemind = ({ sentAt }: { sentAt: Date }, now: Date): boolean =>
  now.getTime() - sentAt.getTime() >= reminderPause;

/** Why a seat leads nowhere now, whoever it is for. */
export type SeatObstacle = "notYet" | "unplaced" | "cancelled" | "over";

/** What decides whether somebody can begin with a seat. `cohort`: null where one learns alone. */
export interface SeatPlace {
  isNameable: boolean;
  offer: { mode: "COHORT" | "SELF_PACED" };
  cohort: { status: "DRAFT" | "PUBLISHED" | "CLOSED" | "CANCELLED"; endsAt: Date } | null;
}

/**
 * Why nobody can be offered or begin with a seat now, or null. A group that has begun is none: who comes in later follows what is left. One
 * without a group yet waits for it, because an invitation says when the meetings are.
 * - `notYet`: it is not paid. - `over`: the last meeting has been.
 */
export function seatObstacle({ isNameable, offer, cohort }: SeatPlace, now: Date): SeatObstacle | null {
  if (!isNameable) return "notYet";
  if (cohort === null) return offer.mode === "COHORT" ? "unplaced" : null;
  if (cohort.status === "CANCELLED") return "cancelled";
  return cohort.endsAt <= now ? "over" : null;
}
