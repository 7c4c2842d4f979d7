/** What the desk's queries give and its components show. */
import type { CohortStatus } from "~/features/cohorts/cohort";
import type { OrderEventKind, OrderStatus } from "~/features/commerce/order";
import type { ReceiptDocument } from "~/features/commerce/receipt";
import type { Disputed, Movement, Returned } from "~/features/commerce/refund";
import type { NameGap } from "~/features/credentials/holder-name";
import type { Role } from "~/features/identity/actor";

export const cohortFilters = ["upcoming", "DRAFT", "PUBLISHED", "CLOSED", "CANCELLED", "past"] as const;
export type CohortFilter = (typeof cohortFilters)[number];

export const orderFilters = ["PENDING", "PROCESSING", "PAID", "EXPIRED", "CANCELLED", "look"] as const;
export type OrderFilter = (typeof orderFilters)[number];

export interface DeskNumbers {
  ordersToday: number;
  /** Paid today less what went back of it, in cents. */
  paidTodayCents: number;
  ordersToLookAt: number;
  failedMails: number;
  waitingMails: number;
  failedJobs: number;
  waitingJobs: number;
  /** How long the oldest job that could run waits, in seconds; null when none does. */
  oldestJobSeconds: number | null;
}

export interface DeskCohort {
  id: string;
  name: string;
  title: string;
  status: CohortStatus;
  startsAt: Date;
  timeZone: string;
  capacity: number;
  taken: number;
  held: number;
}

/** Somebody in a cohort, as staff may see it: no progress, no texts, no scores. */
export interface Participant {
  name: string;
  email: string;
  organisation: string;
  orderId: string | null;
  orderNumber: string;
  ticketNumber: string;
  status: "enrolled" | "completed" | "ended";
  enrolledAt: Date;
}

export interface CohortOffer {
  id: string;
  contentId: string;
  title: string;
  sells: string;
  priceCents: number | null;
  vat: string;
  /** Announced: a cohort of it can be planned, and not published. */
  isAnnounced: boolean;
}

export interface DeskOrder {
  id: string;
  number: string;
  status: OrderStatus;
  returned: Returned | null;
  amountCents: number;
  currency: string;
  attendeeName: string;
  organisation: string;
  email: string;
  cohort: string;
  createdAt: Date;
  isDemo: boolean;
}

/** One line of an order's history: what happened to it, or what staff did. */
export interface HistoryLine {
  id: string;
  at: Date;
  /** Null for what staff did. */
  event: OrderEventKind | null;
  /** Null for what happened. */
  act: string | null;
  /** Who did it; null when nobody did. */
  who: string | null;
  amountCents: number | null;
  currency: string | null;
  reason: string | null;
}

export interface DeskCertificate {
  number: string;
  holderName: string;
  holderLatinName: string;
  title: string;
  hours: number;
  locale: string;
  issuedAt: Date;
  completedAt: Date;
  personId: string;
  email: string;
  isDemo: boolean;
  revokedAt: Date | null;
  revokedBecause: string | null;
  revokedBy: string | null;
}

/** Somebody who completed and has no certificate. */
export interface MissingCertificate {
  id: string;
  title: string;
  completedAt: Date;
  personId: string;
  name: string;
  email: string;
  because: NameGap | "beingMade" | "failed";
}

/** A mail that was not sent. Its data is left out: it may hold what is for the receiver alone. */
export interface UnsentMail {
  id: string;
  to: string;
  template: string;
  status: "FAILED" | "QUEUED";
  attempts: number;
  lastError: string;
  createdAt: Date;
}

/** A job that does not go well. Its payload is left out: it may hold what is for one person alone. */
export interface TroubledJob {
  id: string;
  task: string;
  /** - `failed`: given up. - `retrying`: failed, tried again at `runAt`. - `stuck`: begun long ago. - `late`: due, not begun. */
  state: "failed" | "retrying" | "stuck" | "late";
  attempts: number;
  maxAttempts: number;
  lastError: string;
  runAt: Date;
}

export interface DeskPerson {
  id: string;
  name: string;
  email: string;
  role: Role;
  createdAt: Date;
  disabledAt: Date | null;
  /** Has set up the second factor. */
  hasSecondFactor: boolean;
  isDemo: boolean;
}

export interface AuditLine {
  id: string;
  at: Date;
  act: string;
  /** Null for the system and for visitors. */
  actorId: string | null;
  who: string | null;
  subjectType: string;
  subjectId: string;
  /** What people call the subject: a number, a name, an address; null when there is no such thing any more. */
  subject: string | null;
  /** Whose order or certificate it is. */
  ownerId: string | null;
  owner: string | null;
  /** Of the order. */
  currency: string | null;
  detail: Record<string, unknown>;
}

export interface OrderFacts {
  id: string;
  number: string;
  status: OrderStatus;
  amountCents: number;
  vatCents: number;
  currency: string;
  attendeeName: string;
  attendeeLatinName: string;
  buyerOrganisation: string;
  buyerReference: string;
  createdAt: Date;
  paidAt: Date | null;
  expiresAt: Date;
  isDemo: boolean;
  personId: string;
  email: string;
  cohortId: string | null;
  cohortName: string | null;
  contentId: string | null;
  ticketNumber: string | null;
  isTicketVoid: boolean;
}

/** An order with its money. `leftCents` can still be refunded. */
export interface DeskOrderDetail extends Omit<OrderFacts, "contentId"> {
  title: string;
  leftCents: number;
  returned: Returned | null;
  payments: (Movement & { currency: string; reason: string; at: Date })[];
  /** Open ones wait for an answer until `dueAt`. */
  disputes: (Disputed & { amountCents: number; currency: string; dueAt: Date | null; at: Date })[];
  receipts: { number: string; kind: ReceiptDocument["kind"]; amountCents: number; at: Date }[];
}

export interface DeskOffer {
  id: string;
  title: string;
  sells: string;
  mode: string;
  /** Without VAT; null until it is set. */
  priceCents: number | null;
  currency: string;
  vat: string;
  /** Offered no more. */
  retiredAt: Date | null;
  isAnnounced: boolean;
}
