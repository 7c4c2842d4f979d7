import type { MembershipRole } from "~/features/identity/access/can";
import type { Actor, SiteScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { type InvitationState, invitationState, maskedEmail } from "./invitation";
import { findByToken } from "./invitations.db.server";

/** An invitation as whoever holds its link may see it. */
export interface InvitationPage {
  state: InvitationState;
  organisation: string;
  inviter: string;
  role: MembershipRole;
  /** The address it went to, masked: who holds the link is perhaps somebody else. */
  sentTo: string;
  /** It was sent to the address that `actor` signed in with. */
  isForActor: boolean;
  /** Whoever looks acts for the organisation: where to go on. */
  organisationId: string | null;
}

/** The invitation behind a link, for `actor` or a visitor (null); null when no such link is in use. */
export async function invitationPage(
  _scope: SiteScope,
  token: string,
  actor: Actor | null,
): Promise<InvitationPage | null> {
  const row = await findByToken(db, token);
  if (!row || row.organisation.endedAt) return null;
  const inviter = await db.person.findUnique({
    where: { id: row.invitedById },
    select: { name: true, email: true },
  });
  const isMember = actor?.memberships.some(({ organisationId }) => organisationId === row.organisationId);
  return {
    state: invitationState(row, now()),
    organisation: row.organisation.name,
    inviter: inviter?.name || inviter?.email || "",
    role: row.role,
    sentTo: maskedEmail(row.email),
    isForActor: actor?.email === row.email,
    organisationId: isMember ? row.organisationId : null,
  };
}
