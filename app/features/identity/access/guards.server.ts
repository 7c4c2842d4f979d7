import { redirect } from "@remix-run/node";
import { noteDenial } from "./note-denial.server";
import { isSecure } from "~/platform/env.server";
import { type Actor, can, type DeskAct } from "./can";
import { readCookie } from "../sessions/cookies";
import { returnPath } from "../sign-in/safe-redirect";
import { isToken, type SessionUse } from "../sessions/session-rules";
import { type ActorsRead, findActor, findActorWith } from "../sessions/sessions.queries.server";

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
 * Somebody of the foundation, with the second factor given, who may do `act`. Throws: a redirect to sign in for visitors, to
 * the second factor for staff who have not given it; 403 for everybody else, of which the audit log tells.
 */
export async function requireStaff(request: Request, act: DeskAct = "desk.open"): Promise<Actor> {
  const actor = await requirePerson(request);
  if (can(actor, act)) return actor;
  if (actor.role === "STAFF" && !actor.secondFactor) throw goTo("/sign-in/second-factor", request);
  await noteDenial(actor, request);
  throw new Response("Forbidden", { status: 403 });
}
