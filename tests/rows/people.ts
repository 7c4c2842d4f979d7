// People who are signed in, for server tests: rows as the application makes them, and requests that carry the cookie.
import { type DeskAct, type FoundationRole, foundationRoles } from "~/features/identity/access/can";
import { actorFrom, asStaff, type Staff } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import type { RequestContext } from "~/platform/http/load-context";
import { foundation } from "~/platform/site/sites.server";

interface PersonValues {
  email?: string;
  name?: string;
  latinName?: string;
  locale?: Locale;
  role?: "LEARNER" | "STAFF";
  roles?: FoundationRole[];
  disabledAt?: Date;
}

let made = 0;

/** Adds a person; what is not given is a learner with a name and an address of their own. */
export async function addPerson(values: PersonValues = {}) {
  const { db } = await import("~/platform/db/db.server");
  const { newId } = await import("~/platform/db/ids.server");
  made += 1;
  return db.person.create({
    data: { id: newId(), email: `person-${made}@example.nl`, name: "Sara de Wit", ...values },
  });
}

/** Signs a person in. Returns the Cookie header to send; for staff the second factor was given unless told otherwise. */
export async function signInAs(
  { id, roles = [] }: { id: string; roles?: readonly FoundationRole[] },
  { secondFactor = roles.length > 0 } = {},
) {
  const { db } = await import("~/platform/db/db.server");
  const { createSession } = await import("~/features/identity/sessions/sessions.db.server");
  const session = await db.$transaction((tx) =>
    createSession(tx, { person: { id, roles }, userAgent: "Test/1.0", secondFactor }),
  );
  return session.cookie.split(";")[0]!;
}

/** Somebody of the foundation in every role, with the scope of these acts. */
export async function addStaff<Act extends DeskAct>(...acts: Act[]): Promise<Staff<Act>> {
  const { id, email, name } = await addPerson({ roles: [...foundationRoles] });
  const actor = { personId: id, email, name, locale: "nl" as const, roles: foundationRoles, memberships: [] };
  return asStaff(actorFrom({ ...actor, sessionId: "", secondFactor: true }), ...acts)!;
}

/** A request to the site: a GET, or a POST of `form`. */
export function requestTo(
  path: string,
  { cookie, form, method }: { cookie?: string; form?: Record<string, string>; method?: string } = {},
) {
  const headers = new Headers(cookie ? { cookie } : {});
  return new Request(`http://localhost:3000${path}`, {
    method: method ?? (form ? "POST" : "GET"),
    headers,
    body: form && new URLSearchParams(form),
  });
}

/** The arguments of a loader or action for `request`. */
export const routeArguments = (request: Request, context: Partial<RequestContext> = {}) => ({
  request,
  params: {},
  context: {
    requestId: "test",
    clientAddress: "203.0.113.7",
    locale: "nl" as const,
    site: foundation,
    addressPattern: "/",
    files: null,
    ...context,
  },
});
