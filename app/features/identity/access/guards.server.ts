import { redirect } from "@remix-run/node";
import { noteDenial } from "./note-denial.server";
import { db } from "~/platform/db/db.server";
import { isSecure } from "~/platform/env.server";
import { type DeskAct, hasRoleFor, membershipIn, type OrganisationAct } from "./can";
import { facilitates } from "./facilitated-cohorts.db.server";
import {
  type Actor,
  asFacilitator,
  asMember,
  asStaff,
  type CohortFacilitator,
  type Member,
  type Staff,
} from "./scope";
import { readCookie } from "../sessions/cookies";
import { returnPath } from "../sign-in/safe-redirect";
import { isToken, type SessionUse } from "../sessions/session-rules";
import { type ActorsRead, findActor, findActorWith } from "../sessions/find-actor.server";

const isRead = (request: Request) => request.method === "GET" || request.method === "HEAD";

/** How this request uses a session. Asking only for headers uses none. */
const sessionUse = ({ method }: Request): SessionUse =>
  method === "HEAD" ? null : method === "GET" ? "read" : "act";

/** The session token that the browser sent, of the right shape, or null; whether it opens anything is another question. */
export function tokenOf(request: Request): string | null {
  const token = readCookie(request.headers.get("cookie"), "session", isSecure);
  return isToken(token) ? token : null;
}

/** Who asks, or null for a visitor. */
export async function optionalPerson(request: Request): Promise<Actor | null> {
  const token = tokenOf(request);
  return token ? findActor(token, sessionUse(request)) : null;
}

/** Sends the browser to `path` with the present page to come back to; a form is followed by a GET (303). */
const goTo = (path: string, request: Request) =>
  redirect(`${path}?redirectTo=${encodeURIComponent(returnPath(request))}`, isRead(request) ? 302 : 303);

/** Who asks; a visitor is sent to sign in first (thrown redirect) and comes back here. */
export async function requirePerson(request: Request): Promise<Actor> {
  const actor = await optionalPerson(request);
  if (!actor) throw goTo("/sign-in", request);
  return actor;
}

/** The same, with what the page asks of the database in the same statement; `row` is null when this person has no such row. */
export async function requirePersonWith<Row extends object>(
  request: Request,
  read: ActorsRead,
): Promise<{ actor: Actor; row: Row | null }> {
  const token = tokenOf(request);
  const found = token && (await findActorWith<Row>(token, sessionUse(request), read));
  if (!found) throw goTo("/sign-in", request);
  return found;
}

/**
 * Somebody of the foundation, with the second factor given, whose role allows `acts`; they carry the scope of these. Throws: a redirect to
 * sign in for visitors, to the second factor for who has the role and has not given it; 403 for everybody else, of which the audit log tells.
 */
export async function requireStaff<Act extends DeskAct>(
  request: Request,
  ...acts: [Act, ...Act[]]
): Promise<Staff<Act>> {
  const actor = await requirePerson(request);
  const staff = asStaff(actor, ...acts);
  if (staff) return staff;
  if (acts.every((act) => hasRoleFor(actor, act))) throw goTo("/sign-in/second-factor", request);
  return deny(actor, request);
}

/**
 * Somebody who may do `act` for this organisation; they carry its scope. Throws: a redirect to sign in for visitors; 404 for who does not
 * belong to it, as for one that does not exist; a redirect to the second factor when only that is missing; 403 for a member whose role does
 * not allow it.
 */
export async function requireMember<Act extends OrganisationAct>(
  request: Request,
  organisationId: string | undefined,
  act: Act,
): Promise<Member<Act>> {
  const actor = await requirePerson(request);
  if (!organisationId || !membershipIn(actor, organisationId))
    throw new Response("Not Found", { status: 404 });
  const member = asMember(actor, organisationId, act);
  if (member) return member;
  if (asMember({ ...actor, secondFactor: true }, organisationId, act))
    throw goTo("/sign-in/second-factor", request);
  return deny(actor, request);
}

/**
 * A facilitator of this cohort of the organisation; they carry its scope. Throws as `requireMember`; 404 also for a cohort of another
 * organisation, and for one that somebody else of this one facilitates.
 */
export async function requireFacilitator(
  request: Request,
  { organisationId, cohortId }: { organisationId?: string; cohortId?: string },
): Promise<CohortFacilitator> {
  const member = await requireMember(request, organisationId, "cohort.facilitate");
  if (!cohortId || !(await facilitates(db, { member, cohortId })))
    throw new Response("Not Found", { status: 404 });
  return asFacilitator(member, cohortId);
}

async function deny(actor: Actor, request: Request): Promise<never> {
  await noteDenial(actor, request);
  throw new Response("Forbidden", { status: 403 });
}
