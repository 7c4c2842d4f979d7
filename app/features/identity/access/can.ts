import type { Locale } from "~/i18n/locale";

/** What somebody does for the foundation: teaching material, enrolments, money, the platform itself. One may do several. */
export const foundationRoles = ["EDITOR", "REGISTRAR", "FINANCE", "ADMINISTRATOR"] as const;
export type FoundationRole = (typeof foundationRoles)[number];

/** What somebody does for an organisation. */
export const membershipRoles = ["OWNER", "MANAGER", "MEMBER"] as const;
export type MembershipRole = (typeof membershipRoles)[number];

export interface Membership {
  organisationId: string;
  /** The organisation's name. */
  name: string;
  role: MembershipRole;
}

/** Somebody who is signed in, as it is read in one statement. */
export interface ActorFacts {
  personId: string;
  email: string;
  /** As it must stand on certificates; empty until the person fills it in. */
  name: string;
  locale: Locale;
  /** Empty for everybody who does not work for the foundation. */
  roles: readonly FoundationRole[];
  /** The organisations this person acts for, by name. */
  memberships: readonly Membership[];
  /** The session's id in the database (a hash): never sent to the browser. */
  sessionId: string;
  /** Whether the second factor was given in this session, not too long ago. */
  secondFactor: boolean;
}

/** An act with what belongs to one person: nobody else does it. */
export type OwnerAct = "certificate.share" | "certificate.correctOwn";

/** Acts at the desk, each with the roles that may. All of them need the second factor. */
const deskActs = {
  "desk.open": foundationRoles,
  "cohort.read": foundationRoles,
  "cohort.edit": ["REGISTRAR"],
  "facilitator.edit": ["EDITOR", "REGISTRAR"],
  "ticket.read": ["REGISTRAR"],
  "order.read": ["REGISTRAR", "FINANCE"],
  "order.refund": ["FINANCE"],
  "order.cancel": ["FINANCE"],
  "payment.read": ["FINANCE"],
  "payment.book": ["FINANCE"],
  "order.extend": ["FINANCE"],
  "terms.edit": ["FINANCE", "ADMINISTRATOR"],
  "invoice.read": ["FINANCE"],
  "invoice.send": ["FINANCE"],
  "offer.edit": ["FINANCE"],
  "release.read": ["EDITOR", "REGISTRAR", "ADMINISTRATOR"],
  "release.publish": ["EDITOR"],
  "hosting.read": ["REGISTRAR", "FINANCE"],
  "hosting.agree": ["REGISTRAR"],
  "guide.read": ["EDITOR", "REGISTRAR", "ADMINISTRATOR"],
  "enrolment.move": ["REGISTRAR"],
  "certificate.read": ["REGISTRAR"],
  "certificate.correct": ["REGISTRAR"],
  "certificate.revoke": ["REGISTRAR"],
  "organisation.look": ["REGISTRAR", "FINANCE"],
  "organisation.correct": ["REGISTRAR"],
  "interest.read": foundationRoles,
  "interest.mail": ["REGISTRAR"],
  "enquiry.read": ["REGISTRAR"],
  "enquiry.answer": ["REGISTRAR"],
  "person.read": ["REGISTRAR", "FINANCE", "ADMINISTRATOR"],
  "person.help": ["REGISTRAR", "ADMINISTRATOR"],
  "person.edit": ["ADMINISTRATOR"],
  "foundation.edit": ["ADMINISTRATOR"],
  "mail.read": ["REGISTRAR", "FINANCE", "ADMINISTRATOR"],
  "work.read": ["ADMINISTRATOR"],
  "mail.retry": ["ADMINISTRATOR"],
  "job.retry": ["ADMINISTRATOR"],
  "audit.read": ["ADMINISTRATOR"],
} as const satisfies Record<string, readonly FoundationRole[]>;

/** Acts for an organisation, each with the roles that may, and whether the second factor is asked. Never to order or hand out a seat. */
const organisationActs = {
  "organisation.read": { roles: membershipRoles, secondFactor: false },
  "organisation.leave": { roles: membershipRoles, secondFactor: false },
  "organisation.edit": { roles: ["OWNER", "MANAGER"], secondFactor: false },
  "documents.read": { roles: ["OWNER", "MANAGER"], secondFactor: false },
  "documents.send": { roles: ["OWNER", "MANAGER"], secondFactor: false },
  "members.read": { roles: ["OWNER", "MANAGER"], secondFactor: false },
  "orders.read": { roles: ["OWNER", "MANAGER"], secondFactor: false },
  "orders.place": { roles: ["OWNER", "MANAGER"], secondFactor: false },
  "members.change": { roles: ["OWNER", "MANAGER"], secondFactor: true },
  "agreement.accept": { roles: ["OWNER", "MANAGER"], secondFactor: false },
  "consent.record": { roles: ["OWNER", "MANAGER"], secondFactor: true },
  "seats.read": { roles: ["OWNER", "MANAGER"], secondFactor: false },
  "seats.assign": { roles: ["OWNER", "MANAGER"], secondFactor: false },
  "seats.progress": { roles: ["OWNER", "MANAGER"], secondFactor: true },
  "orders.cancel": { roles: ["OWNER", "MANAGER"], secondFactor: true },
  "work.list": { roles: ["OWNER", "MANAGER"], secondFactor: false },
  "work.assign": { roles: ["OWNER", "MANAGER"], secondFactor: true },
  "host.open": { roles: membershipRoles, secondFactor: false },
  "host.agree": { roles: ["OWNER"], secondFactor: true },
  "host.plan": { roles: ["OWNER", "MANAGER"], secondFactor: false },
  "cohort.facilitate": { roles: membershipRoles, secondFactor: false },
} as const satisfies Record<string, { roles: readonly MembershipRole[]; secondFactor: boolean }>;

export type DeskAct = keyof typeof deskActs;
export type OrganisationAct = keyof typeof organisationActs;
export type Act = OwnerAct | DeskAct | OrganisationAct;
export const allDeskActs = Object.keys(deskActs) as DeskAct[];

/** Whom or what an act is done with: what belongs to a person, or an organisation. */
export type Subject = { personId: string } | { organisationId: string };

const includes = (list: readonly string[], one: string) => list.includes(one);
const isDeskAct = (act: string): act is DeskAct => Object.hasOwn(deskActs, act);
const isOrganisationAct = (act: string): act is OrganisationAct => Object.hasOwn(organisationActs, act);

/** Whether a role suffices for `act` at the desk. */
export const hasRoleFor = ({ roles }: Pick<ActorFacts, "roles">, act: DeskAct): boolean =>
  roles.some((role) => includes(deskActs[act], role));

/** What this person is for an organisation, or null. */
export const membershipIn = ({ memberships }: Pick<ActorFacts, "memberships">, organisationId: string) =>
  memberships.find((one) => one.organisationId === organisationId) ?? null;

/** Works for the foundation, in whatever role; what that opens asks for the second factor. */
export const isOfFoundation = ({ roles }: Pick<ActorFacts, "roles">): boolean => roles.length > 0;

/** Has something to guard by a second factor: the desk, or other people's membership of an organisation. */
export const hasUseForSecondFactor = ({ roles, memberships }: Pick<ActorFacts, "roles" | "memberships">) =>
  roles.length > 0 ||
  memberships.some(({ role }) => includes(organisationActs["members.change"].roles, role));

/**
 * Whether `actor` (null: a visitor) may do `act` with `subject`; every rule of who may what is here. Acts at the desk need a role and the
 * second factor, and may be done with anybody's thing. Acts for an organisation need a membership of it. What one reads and changes of
 * one's own is no act: its query takes the person as its scope and finds nobody else's. So what a learner writes is not in the list of
 * the desk, nor in an organisation's, and nobody else reads it. Of the pieces of an organisation `work.list` sees what they are called and who
 * edits them; what stands in them is for who was asked to them.
 * An organisation that hosts has its owner accept the agreement and its managers plan its cohorts; `cohort.facilitate` is what a
 * facilitator does in a cohort, and only theirs: its guard asks for that too, of owners and managers as of everybody.
 */
export function can(actor: ActorFacts | null, act: DeskAct): boolean;
export function can(actor: ActorFacts | null, act: Act, subject: Subject | null): boolean;
export function can(actor: ActorFacts | null, act: Act, subject: Subject | null = null): boolean {
  if (!actor) return false;
  if (isDeskAct(act)) return actor.secondFactor && hasRoleFor(actor, act);
  if (isOrganisationAct(act)) {
    const role = subject && "organisationId" in subject && membershipIn(actor, subject.organisationId)?.role;
    const { roles, secondFactor } = organisationActs[act];
    return !!role && includes(roles, role) && (actor.secondFactor || !secondFactor);
  }
  return !!subject && "personId" in subject && subject.personId === actor.personId;
}
