// What a query may look in. Every query takes a scope as its first parameter, and a scope is made only here, from who asks: so a
// look-up that forgot to ask does not type-check. `tests/house/scopes.test.ts` holds every query to it.
import type { Site } from "~/platform/site/site";
import {
  type ActorFacts,
  can,
  type DeskAct,
  membershipIn,
  type MembershipRole,
  type OrganisationAct,
} from "./can";

/** Known to this file alone, and gone when the code runs: nothing else has the type of a scope. */
declare const made: unique symbol;
interface Made {
  readonly [made]: true;
}

/** What belongs to one person. */
export interface PersonScope extends Made {
  readonly personId: string;
}

/** What belongs to the foundation and to everybody it serves, for acts that were asked for by name. */
export interface FoundationScope<Act extends DeskAct> extends Made {
  readonly foundation: { readonly [A in Act]: true };
}

/** What belongs to one organisation, for somebody who may do this for it. */
export interface OrganisationScope<Act extends OrganisationAct = "organisation.read"> extends Made {
  readonly organisation: { readonly id: string; readonly name: string; readonly role: MembershipRole };
  readonly acts: { readonly [A in Act]: true };
}

/** What belongs to one cohort of a host, for somebody who facilitates it. */
export interface CohortScope extends Made {
  readonly cohort: { readonly id: string };
}

/** What everybody may see of a site. */
export interface SiteScope extends Made {
  readonly site: Site;
}

/** All there is, for a job or a mail of the platform itself. */
export interface SystemScope extends Made {
  readonly job: string;
}

/** Somebody who is signed in: the scope of what is theirs. */
export type Actor = ActorFacts & PersonScope;
export type Staff<Act extends DeskAct> = Actor & FoundationScope<Act>;
export type Member<Act extends OrganisationAct> = Actor & OrganisationScope<Act>;
/** Somebody who facilitates a cohort of the organisation they act for. */
export type CohortFacilitator = Member<"cohort.facilitate"> & CohortScope;

/** For the statement that reads a session, and for tests: nothing else knows who somebody is. */
export const actorFrom = (facts: ActorFacts) => facts as Actor;

/** The actor with the scope of these acts at the desk; null when one of them is not theirs to do. */
export function asStaff<Act extends DeskAct>(actor: Actor, ...acts: Act[]): Staff<Act> | null {
  if (!acts.every((act) => can(actor, act))) return null;
  return { ...actor, foundation: Object.fromEntries(acts.map((act) => [act, true])) } as Staff<Act>;
}

/** The actor with the scope of this act for an organisation; null when it is not theirs to do. */
export function asMember<Act extends OrganisationAct>(
  actor: Actor,
  organisationId: string,
  act: Act,
): Member<Act> | null {
  const membership = membershipIn(actor, organisationId);
  if (!membership || !can(actor, act, { organisationId })) return null;
  const { name, role } = membership;
  return { ...actor, organisation: { id: organisationId, name, role }, acts: { [act]: true } } as Member<Act>;
}

/** The member with the scope of this cohort, of whom it is known that they facilitate it. */
export const asFacilitator = (member: Member<"cohort.facilitate">, cohortId: string) =>
  ({ ...member, cohort: { id: cohortId } }) as CohortFacilitator;

/** For public pages. */
export const siteScope = (site: Site) => ({ site }) as SiteScope;

/** For jobs and mails, by their name, and for tests. */
export const systemScope = (job: string) => ({ job }) as SystemScope;
