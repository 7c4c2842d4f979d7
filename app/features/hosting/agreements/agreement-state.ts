/**
 * Where an agreement stands.
 * - `draft`: staff write it; the organisation does not see it. - `offered`: its owner may accept it. - `current`: accepted; its cohorts may
 * meet until its last day. - `over`: its last day has passed. - `ended`: staff ended or withdrew it.
 */
export type HostAgreementState = "draft" | "offered" | "current" | "over" | "ended";

export interface HostAgreementFacts {
  offeredAt: Date | null;
  acceptedAt: Date | null;
  endedAt: Date | null;
  /** The last day on which its cohorts may meet: midnight UTC, as the database gives a day. */
  lastDay: Date;
}

const day = 86_400_000;

/** An agreement lasts until the end of its last day, by the clock of UTC. */
export function agreementState(
  { offeredAt, acceptedAt, endedAt, lastDay }: HostAgreementFacts,
  now: Date,
): HostAgreementState {
  if (endedAt) return "ended";
  if (!offeredAt) return "draft";
  if (now.getTime() >= lastDay.getTime() + day) return "over";
  return acceptedAt ? "current" : "offered";
}
