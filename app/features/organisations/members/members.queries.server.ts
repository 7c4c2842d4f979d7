import { type MembershipRole, membershipRoles } from "~/features/identity/access/can";
import type { OrganisationScope } from "~/features/identity/access/scope";
import { dutchOrder } from "~/lib/folding/dutch-order";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { type InvitationState, invitationState } from "../invitations/invitation";

export interface MemberView {
  /** Of the person. */
  id: string;
  name: string;
  email: string;
  role: MembershipRole;
  since: Date;
}

/** Who acts for an organisation and whose account is not closed, by role and name, one query. No progress, no texts: only that they belong to it. */
export async function membersOf({
  organisation,
}: OrganisationScope<"members.read"> | OrganisationScope<"members.change">) {
  const rows = await db.membership.findMany({
    where: { organisationId: organisation.id, until: null, person: { disabledAt: null } },
    select: { personId: true, role: true, from: true, person: { select: { name: true, email: true } } },
  });
  const rank = (role: MembershipRole) => membershipRoles.indexOf(role);
  return rows
    .map(({ personId, role, from, person }): MemberView => {
      return { id: personId, role, since: from, name: person.name || person.email, email: person.email };
    })
    .toSorted((a, b) => rank(a.role) - rank(b.role) || dutchOrder(a.name, b.name));
}

/** One of them, or null. */
export const memberOf = async (scope: OrganisationScope<"members.change">, personId: string) =>
  (await membersOf(scope)).find((member) => member.id === personId) ?? null;

export interface JoinRequestView {
  id: string;
  name: string;
  email: string;
  at: Date;
  /** The address that the invitation went to; null for who asked by their mail domain. */
  invitedAs: string | null;
}

/** Who waits to be let in, the longest first. */
export async function joinRequestsOf({ organisation: { id } }: OrganisationScope<"members.read">) {
  const requests = await db.joinRequest.findMany({
    where: { organisationId: id, answeredAt: null },
    orderBy: { createdAt: "asc" },
  });
  const [people, invitations] = await Promise.all([
    db.person.findMany({
      where: { id: { in: requests.map(({ personId }) => personId) }, disabledAt: null },
      select: { id: true, name: true, email: true },
    }),
    db.invitation.findMany({
      where: { id: { in: requests.flatMap(({ invitationId }) => invitationId ?? []) } },
      select: { id: true, email: true },
    }),
  ]);
  return requests.flatMap(({ id: requestId, personId, invitationId, createdAt }): JoinRequestView[] => {
    const person = people.find((one) => one.id === personId);
    const invitedAs = invitations.find((one) => one.id === invitationId)?.email ?? null;
    return person
      ? [{ id: requestId, name: person.name || person.email, email: person.email, at: createdAt, invitedAs }]
      : [];
  });
}

export interface InvitationView {
  id: string;
  email: string;
  role: MembershipRole;
  state: InvitationState;
  sentAt: Date;
  expiresAt: Date;
}

/** The newest invitations: those that wait, and what became of the others. */
export async function invitationsOf({ organisation: { id } }: OrganisationScope<"members.read">) {
  const rows = await db.invitation.findMany({
    where: { organisationId: id },
    orderBy: [{ sentAt: "desc" }, { id: "asc" }],
    take: 250,
  });
  return rows.map((row): InvitationView => {
    const { id: invitationId, email, role, sentAt, expiresAt } = row;
    return { id: invitationId, email, role, sentAt, expiresAt, state: invitationState(row, now()) };
  });
}
