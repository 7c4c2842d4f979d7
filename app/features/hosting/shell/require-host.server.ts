import type { OrganisationAct } from "~/features/identity/access/can";
import { requireMember } from "~/features/identity/access/guards.server";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import type { Member } from "~/features/identity/access/scope";
import { isHost } from "./hosts.queries.server";

/** As `requireMember`; 404 also for an organisation that hosts nothing. */
export async function requireHost<Act extends OrganisationAct>(
  request: Request,
  organisationId: string | undefined,
  act: Act,
): Promise<Member<Act>> {
  const member = await requireMember(request, organisationId, act);
  if (!(await isHost(member))) throw new Response("Not Found", { status: 404 });
  return member;
}

/** As `requireHost`, with the id of a cohort that it holds; 404 also for another one. */
export async function requireHeldCohort<Act extends OrganisationAct>(
  request: Request,
  { organisationId, cohortId }: { organisationId?: string; cohortId?: string },
  act: Act,
): Promise<{ actor: Member<Act>; cohortId: string }> {
  const actor = await requireHost(request, organisationId, act);
  const of = { agreement: { organisationId: actor.organisation.id } };
  if (!isId(cohortId) || (await db.cohort.count({ where: { id: cohortId, ...of } })) === 0)
    throw new Response("Not Found", { status: 404 });
  return { actor, cohortId };
}
