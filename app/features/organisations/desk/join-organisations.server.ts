import type { Staff } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { unanswered } from "../invitations/invite.server";
import { loadMembers, lockOrganisations, saveMembers } from "../members/members.db.server";
import { joinMembers } from "../members/membership";

/** `same`: an organisation cannot be joined into itself. */
export type OrganisationsJoined = { ok: true } | { ok: false; reason: "same" | "notFound" };

/**
 * Joins one organisation into another, which stays: its members act for the one that stays (in the higher role, for who is in both), its
 * mail domains, its pieces of work with those who were asked to them, what it hosts, the groups that are closed for it, and the requests to
 * join it go there too, and its open invitations are withdrawn: they named what is no more. The one that went stays readable at the desk. Refuses `same`, and `notFound` for one that is not there or was joined before.
 */
export async function joinOrganisations(
  actor: Staff<"organisation.correct">,
  { from, into, reason }: { from: string; into: string; reason: string },
): Promise<OrganisationsJoined> {
  if (from === into) return { ok: false, reason: "same" };
  return db.$transaction(async (tx): Promise<OrganisationsJoined> => {
    if ((await lockOrganisations(tx, [from, into])).length < 2) return { ok: false, reason: "notFound" };
    const [going, staying] = [await loadMembers(tx, from), await loadMembers(tx, into)];
    const at = now();
    // Before its last owner goes, so that no organisation is ever without one.
    await tx.organisation.update({ where: { id: from }, data: { endedAt: at, joinedIntoId: into } });
    await tx.artefact.updateMany({ where: { organisationId: from }, data: { organisationId: into } });
    await tx.hostAgreement.updateMany({ where: { organisationId: from }, data: { organisationId: into } });
    await tx.cohort.updateMany({ where: { closedForId: from }, data: { closedForId: into } });
    await saveMembers(tx, from, going, new Map());
    await saveMembers(tx, into, staying, joinMembers(staying, going));
    await tx.organisationDomain.updateMany({
      where: { organisationId: from },
      data: { organisationId: into },
    });
    await tx.invitation.updateMany({
      where: { organisationId: from, ...unanswered },
      data: { withdrawnAt: at, answeredById: actor.personId },
    });
    const waiting = await tx.joinRequest.findMany({
      where: { organisationId: { in: [from, into] }, answeredAt: null },
    });
    const asksThere = new Set(waiting.flatMap((one) => (one.organisationId === into ? [one.personId] : [])));
    for (const one of waiting.filter(({ organisationId }) => organisationId === from)) {
      const isIn = staying.has(one.personId) || going.has(one.personId);
      const isDone = isIn || asksThere.has(one.personId);
      await tx.joinRequest.update({
        where: { id: one.id },
        data: isDone
          ? { answeredAt: at, answeredById: actor.personId, letIn: isIn }
          : { organisationId: into },
      });
    }
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "organisation.join",
      subjectType: "organisation",
      subjectId: from,
      detail: { into, members: going.size, reason },
    });
    return { ok: true };
  }, transactionLimits);
}
