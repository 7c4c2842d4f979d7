export type CohortStatus = "DRAFT" | "PUBLISHED" | "CLOSED" | "CANCELLED";

/** What decides whether a seat in a cohort can be bought. */
export interface CohortFacts {
  status: CohortStatus;
  capacity: number;
  /** Null: from when it is published. */
  enrolFrom: Date | null;
  enrolUntil: Date;
  startsAt: Date;
  /** Seats held and taken. */
  seatsInUse: number;
  /** Whether what it teaches is sold: written, and its offer still offered. */
  isOnSale: boolean;
  /** Its host pays, for whom it puts in by its roster: nobody buys a seat. */
  isByRoster: boolean;
}

/** What the person who asks already has in this cohort. */
export interface OwnFacts {
  isEnrolled: boolean;
  openOrder: "PENDING" | "PROCESSING" | null;
}

export const unavailabilities = [
  "draft",
  "cancelled",
  "alreadyEnrolled",
  "paymentUnderWay",
  "openOrder",
  "notOnSale",
  "byRoster",
  "closed",
  "enrolmentNotBegun",
  "enrolmentEnded",
  "started",
  "soldOut",
] as const;
export type Unavailability = (typeof unavailabilities)[number];

export type Availability = { ok: true; seatsLeft: number } | { ok: false; reason: Unavailability };

export const seatsLeft = ({ capacity, seatsInUse }: Pick<CohortFacts, "capacity" | "seatsInUse">) =>
  Math.max(0, capacity - seatsInUse);

const nothingOwn: OwnFacts = { isEnrolled: false, openOrder: null };

/**
 * Whether a seat can be bought, and if not the first reason in a fixed order. What the person has already comes before what
 * the cohort lacks: somebody who holds its last seat must find the way back to paying, and not read "sold out".
 */
export function availability(cohort: CohortFacts, now: Date, own: OwnFacts = nothingOwn): Availability {
  const checks: Record<Unavailability, boolean> = {
    draft: cohort.status === "DRAFT",
    cancelled: cohort.status === "CANCELLED",
    alreadyEnrolled: own.isEnrolled,
    paymentUnderWay: own.openOrder === "PROCESSING",
    openOrder: own.openOrder === "PENDING",
    notOnSale: !cohort.isOnSale,
    byRoster: cohort.isByRoster,
    closed: cohort.status === "CLOSED",
    enrolmentNotBegun: cohort.enrolFrom !== null && now < cohort.enrolFrom,
    enrolmentEnded: now > cohort.enrolUntil,
    started: now >= cohort.startsAt,
    soldOut: seatsLeft(cohort) === 0,
  };
  const reason = unavailabilities.find((name) => checks[name]);
  return reason ? { ok: false, reason } : { ok: true, seatsLeft: seatsLeft(cohort) };
}

/** Whether fewer seats are taken than a cohort that sells or has sold needs to go ahead. */
export const isBelowMinimum = (cohort: { status: CohortStatus; minimum: number | null; taken: number }) =>
  (cohort.status === "PUBLISHED" || cohort.status === "CLOSED") && cohort.taken < (cohort.minimum ?? 0);
