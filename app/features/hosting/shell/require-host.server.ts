import type { OrganisationAct } from "~/features/identity/access/can";
import { requireMember } from "~/features/identity/access/guards.server";
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
