import { type Actor, actorFrom, asMember } from "~/features/identity/access/scope";
import type { Membership } from "~/features/identity/access/can";
import { invite } from "~/features/organisations/invitations/invite.server";
import { askToJoin } from "~/features/organisations/members/ask-to-join.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import type { DemoPeople } from "./people";

/** Their ids are fixed: whatever the desk makes of them, they are not made again. */
export const demoOrganisations = {
  municipality: "0190a000-0000-7000-8000-000000000001",
  university: "0190a000-0000-7000-8000-000000000002",
};
const domain = "voorbeeld.example";

/**
 * A municipality that staff verified by its mail domain, with an owner, a member, an open invitation and a colleague who asks to join; and
 * a university that nobody checked yet. Their numbers are empty: a made-up one could be somebody's.
 */
export async function seedOrganisations({ learner, graduate, colleague }: DemoPeople): Promise<void> {
  const isNew = await add("municipality", "Gemeente Voorbeeld", {
    [learner.id]: "OWNER",
    [graduate.id]: "MEMBER",
  });
  await add("university", "Hogeschool Voorbeeld", { [graduate.id]: "OWNER" });
  if (!isNew) return;
  const organisationId = demoOrganisations.municipality;
  await db.organisationDomain.createMany({ data: { domain, organisationId }, skipDuplicates: true });
  const own = { organisationId, name: "Gemeente Voorbeeld", role: "OWNER" } as const;
  const owner = asMember(signedIn(learner, [own]), organisationId, "members.change")!;
  const site = foundation.id;
  await invite(owner, { emails: `rosa@${domain}`, role: "MANAGER", locale: "nl", site });
  await askToJoin(signedIn(colleague, []), organisationId, site);
}

/** Makes one with its members unless it was made before; says whether it did. */
async function add(
  key: keyof typeof demoOrganisations,
  name: string,
  members: Record<string, Membership["role"]>,
) {
  const id = demoOrganisations[key];
  if (await db.organisation.findUnique({ where: { id } })) return false;
  const from = now();
  const kind = key === "municipality" ? ("MUNICIPALITY" as const) : ("UNIVERSITY" as const);
  const memberships = Object.entries(members).map(([personId, role]) => ({
    id: newId(),
    personId,
    role,
    from,
  }));
  await db.organisation.create({
    data: { id, kind, name, isDemo: true, createdAt: from, memberships: { create: memberships } },
  });
  return true;
}

export const signedIn = ({ id, email, name }: DemoPeople["learner"], memberships: Membership[]): Actor =>
  actorFrom({
    ...{ personId: id, email, name, memberships },
    ...{ locale: "nl", roles: [], sessionId: "", secondFactor: true },
  });
