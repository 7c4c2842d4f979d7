import { membershipRoles } from "~/features/identity/access/can";
import type { Member } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { changeMembers, mayGive, type MemberChange, type MemberRefusal } from "./membership";
import { unanswered } from "../invitations/invite.server";
import { loadMembers, lockOrganisations, saveMembers } from "./members.db.server";

export type MemberChanged = { ok: true } | { ok: false; reason: MemberRefusal };

/**
 * Gives somebody another role in the organisation, or ends their membership. What is so already stays so. Refusals: those of
 * `changeMembers`; `notMember` also when the actor's organisation has ended by then.
 */
export const changeMember = (
  actor: Member<"members.change">,
  change: Exclude<MemberChange, { act: "admit" }>,
): Promise<MemberChanged> => applyChange(actor, change);

/** Ends the actor's own membership. Refuses the last owner. */
export const leaveOrganisation = (actor: Member<"organisation.leave">): Promise<MemberChanged> =>
  applyChange(actor, { act: "remove", personId: actor.personId });

async function applyChange(
  { personId: actorId, organisation: { id } }: Member<"members.change"> | Member<"organisation.leave">,
  change: MemberChange,
): Promise<MemberChanged> {
  return db.$transaction(async (tx): Promise<MemberChanged> => {
    if ((await lockOrganisations(tx, [id])).length === 0) return { ok: false, reason: "notMember" };
    const members = await loadMembers(tx, id);
    const step = changeMembers(members, change, actorId);
    if (!step.ok) return step;
    if (step.isSame) return { ok: true };
    await saveMembers(tx, id, members, step.members);
    // What somebody may give no more, they have not offered either.
    await tx.invitation.updateMany({
      where: {
        organisationId: id,
        invitedById: change.personId,
        ...unanswered,
        role: { in: membershipRoles.filter((role) => !mayGive(step.members.get(change.personId), role)) },
      },
      data: { withdrawnAt: now(), answeredById: actorId },
    });
    const role = change.act === "role" ? { from: members.get(change.personId)!, to: change.role } : {};
    const act = change.act === "role" ? "role" : change.personId === actorId ? "leave" : "remove";
    await recordAudit(tx, {
      actorId,
      act: `member.${act}`,
      subjectType: "organisation",
      subjectId: id,
      detail: { personId: change.personId, ...role },
    });
    return { ok: true };
  }, transactionLimits);
}
