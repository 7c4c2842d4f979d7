import type { Locale } from "~/i18n/locale";

export type Role = "LEARNER" | "STAFF";

/** Somebody who is signed in, as every guard returns it. */
export interface Actor {
  personId: string;
  email: string;
  /** As it must stand on certificates; empty until the person fills it in. */
  name: string;
  locale: Locale;
  role: Role;
  /** The session's id in the database (a hash): never sent to the browser. */
  sessionId: string;
  /** Whether the second factor was given in this session; staff rights need it. */
  secondFactor: boolean;
}

/** What belongs to one person. */
export interface Owned {
  personId: string;
}

const ownerActs = ["certificate.share"] as const;

const deskActs = [
  "desk.open",
  "cohort.edit",
  "order.read",
  "order.refund",
  "order.cancel",
  "ticket.read",
  "certificate.read",
  "certificate.revoke",
  "mail.retry",
  "job.retry",
  "offer.edit",
  "person.edit",
  "audit.read",
] as const;

export type OwnerAct = (typeof ownerActs)[number];
export type DeskAct = (typeof deskActs)[number];
export type Act = OwnerAct | DeskAct;

const isIn = (acts: readonly string[], act: Act) => acts.includes(act);

/** Staff of the foundation, with the second factor given in this session. */
export const isStaff = (actor: Pick<Actor, "role" | "secondFactor"> | null): boolean =>
  actor?.role === "STAFF" && actor.secondFactor;

/**
 * Whether `actor` (null: a visitor) may do `act` with `subject`. Acts of an owner need a subject of one's own. Acts of the
 * desk need staff with a second factor and may be done with anybody's thing. What one reads and changes of one's own is not
 * asked here: its query or use case takes the person's id and finds nobody else's. So what a learner writes is not in the list
 * of the desk, and nobody else reads it.
 */
export function can(actor: Actor | null, act: DeskAct, subject?: Owned | null): boolean;
export function can(actor: Actor | null, act: Act, subject: Owned | null): boolean;
export function can(actor: Actor | null, act: Act, subject: Owned | null = null): boolean {
  if (!actor) return false;
  if (subject && isIn(ownerActs, act) && subject.personId === actor.personId) return true;
  return isIn(deskActs, act) && isStaff(actor);
}
