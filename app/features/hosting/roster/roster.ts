// What decides whether a host may put people in a cohort by a list, and how many.
import type { CohortStatus } from "~/features/cohorts/cohort/cohort";
import { agreementState, type HostAgreementFacts } from "../agreements/agreement-state";

export interface RosterFacts {
  paidBy: "LEARNERS" | "HOST" | "NOBODY";
  status: CohortStatus;
  endsAt: Date;
  agreement: HostAgreementFacts;
  /** The host accepted the processor agreement: it may name people. */
  hasProcessorAgreement: boolean;
  /** The foundation knows that the host is who it says it is. */
  isVerified: boolean;
}

/**
 * Why a host puts nobody in a cohort by a list.
 * - `learnersPay`: whoever learns buys a seat. - `draft`: it is not on the site yet. - `over`: its last meeting has been. - `agreementOver`: the agreement with the
 *   foundation holds no more. - `noProcessorAgreement`: it may name nobody yet. - `notVerified`: an invoice goes only to who is known.
 */
export type RosterObstacle =
  "learnersPay" | "draft" | "cancelled" | "over" | "agreementOver" | "noProcessorAgreement" | "notVerified";

/** The first thing that stands in the way, or null. */
export function rosterObstacle(facts: RosterFacts, now: Date): RosterObstacle | null {
  const { paidBy, status, endsAt, agreement, hasProcessorAgreement, isVerified } = facts;
  if (paidBy === "LEARNERS") return "learnersPay";
  if (status === "CANCELLED") return "cancelled";
  if (endsAt <= now) return "over";
  if (status === "DRAFT") return "draft";
  if (agreementState(agreement, now) !== "current") return "agreementOver";
  if (!hasProcessorAgreement) return "noProcessorAgreement";
  return paidBy === "HOST" && !isVerified ? "notVerified" : null;
}

export interface RosterCounts {
  capacity: number;
  /** Of the cohort, held and taken. */
  seatsInUse: number;
  /** How many the agreement lets the host enrol in all its cohorts. */
  rosterSeats: number;
  /** How many of these are in use, in all its cohorts. */
  rosterUsed: number;
  /** Seats of the host in this cohort that are nobody's: somebody declined, or stopped before they began. */
  free: number;
}

/** How many people more the host may put in the cohort: into seats that it has, then into new ones. */
export const roomIn = ({ capacity, seatsInUse, rosterSeats, rosterUsed, free }: RosterCounts): number =>
  free + Math.max(0, Math.min(capacity - seatsInUse, rosterSeats - rosterUsed));

/** How many new seats so many people ask. */
export const newSeatsFor = (people: number, { free }: Pick<RosterCounts, "free">): number =>
  Math.max(0, people - free);
