import type { Actor } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { requestToJoin } from "../members/ask-to-join.server";
import { hasRoom, loadMembers, lockOrganisations, saveMembers } from "../members/members.db.server";
import { type InvitationState, invitationState } from "./invitation";
import { findByToken } from "./invitations.db.server";

/** How an invitation is named: by its link, or by its id to whoever signed in with the address that was invited. */
export type InvitationName = { token: string } | { id: string; email: string };

export type Accepted =
  /** `asked`: with another address than was invited, so that an owner or manager lets them in first. */
  | { ok: true; organisationId: string; is: "member" | "asked" }
  | { ok: false; reason: Exclude<InvitationState, "open"> | "notFound" | "tooMany" };

/**
 * Accepts an invitation. With the address that was invited the actor acts for the organisation from now on, in the role that was offered;
 * who acts for it already stays what they are. With another address it becomes a request to join, and the invitation is used. Refuses one
 * that was answered, withdrawn or is too old, and somebody who acts for as many organisations as one can.
 */
export async function acceptInvitation(actor: Actor, name: InvitationName, site: string): Promise<Accepted> {
  return db.$transaction(async (tx): Promise<Accepted> => {
    const invitation = await lockInvitation(tx, name);
    if (!invitation) return { ok: false, reason: "notFound" };
    const { id, organisationId, role, email, invitedById } = invitation;
    const state = invitationState(invitation, now());
    const members = await loadMembers(tx, organisationId);
    const isMember = members.has(actor.personId);
    if (state === "accepted" && invitation.answeredById === actor.personId)
      return { ok: true, organisationId, is: isMember ? "member" : "asked" };
    if (state !== "open") return { ok: false, reason: state };
    if (!isMember && !(await hasRoom(tx, actor.personId))) return { ok: false, reason: "tooMany" };
    const isInvited = email === actor.email;
    if (isInvited && !isMember)
      await saveMembers(tx, organisationId, members, new Map([...members, [actor.personId, role]]));
    await tx.invitation.update({ where: { id }, data: { acceptedAt: now(), answeredById: actor.personId } });
    if (!isInvited && !isMember) await requestToJoin(tx, actor, { organisationId, invitationId: id, site });
    // Who asked before by their mail domain is in now.
    if (isInvited)
      await tx.joinRequest.updateMany({
        where: { organisationId, personId: actor.personId, answeredAt: null },
        data: { answeredAt: now(), answeredById: invitedById, letIn: true },
      });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "invitation.accept",
      subjectType: "organisation",
      subjectId: organisationId,
      detail: { invitationId: id },
    });
    return { ok: true, organisationId, is: isInvited || isMember ? "member" : "asked" };
  }, transactionLimits);
}

export type Declined =
  { ok: true } | { ok: false; reason: Exclude<InvitationState, "open" | "declined"> | "notFound" };

/** Declines an invitation, which needs no account: the link is enough. Declining twice is fine. */
export async function declineInvitation(actor: Actor | null, name: InvitationName): Promise<Declined> {
  return db.$transaction(async (tx): Promise<Declined> => {
    const invitation = await lockInvitation(tx, name);
    if (!invitation) return { ok: false, reason: "notFound" };
    const state = invitationState(invitation, now());
    if (state === "declined") return { ok: true };
    if (state !== "open") return { ok: false, reason: state };
    const { id, organisationId } = invitation;
    const actorId = actor?.personId ?? null;
    await tx.invitation.update({ where: { id }, data: { declinedAt: now(), answeredById: actorId } });
    await recordAudit(tx, {
      actorId,
      act: "invitation.decline",
      subjectType: "organisation",
      subjectId: organisationId,
      detail: { invitationId: id },
    });
    return { ok: true };
  }, transactionLimits);
}

/** The invitation as it is once its organisation's row is taken: two answers come one after the other. */
async function lockInvitation(tx: Tx, name: InvitationName) {
  const found =
    "token" in name
      ? await findByToken(tx, name.token)
      : await tx.invitation.findFirst({ where: { id: name.id, email: name.email } });
  if (!found || (await lockOrganisations(tx, [found.organisationId])).length === 0) return null;
  return tx.invitation.findUnique({ where: { id: found.id } });
}
