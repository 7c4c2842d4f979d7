import type { Member } from "~/features/identity/access/scope";
import { toLocale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { queueMail } from "~/platform/mail/mail.server";
import { changeMembers, type MemberRefusal } from "./membership";
import { hasRoom, loadMembers, lockOrganisations, saveMembers } from "./members.db.server";
import { joinRequestAnsweredKind } from "./join-request-mail-kinds";

export type RequestAnswered = { ok: true } | { ok: false; reason: MemberRefusal | "notFound" | "tooMany" };

/**
 * Lets somebody in who asked to join, as a member, or does not; they get a mail. A request that was answered stays answered so. Refuses
 * `notFound` (another organisation's too), `tooMany` (they act for as many organisations as one can), and what `changeMembers` refuses.
 */
export async function answerRequest(
  actor: Member<"members.change">,
  requestId: string,
  { letIn, site }: { letIn: boolean; site: string },
): Promise<RequestAnswered> {
  const { id: organisationId } = actor.organisation;
  return db.$transaction(async (tx): Promise<RequestAnswered> => {
    if ((await lockOrganisations(tx, [organisationId])).length === 0)
      return { ok: false, reason: "notFound" };
    const request = await tx.joinRequest.findFirst({ where: { id: requestId, organisationId } });
    const person = request && (await tx.person.findUnique({ where: { id: request.personId } }));
    if (!request || !person || person.disabledAt) return { ok: false, reason: "notFound" };
    if (request.answeredAt) return { ok: true };
    if (letIn) {
      const members = await loadMembers(tx, organisationId);
      const isMember = members.has(person.id);
      const step = changeMembers(
        members,
        { act: "admit", personId: person.id, role: "MEMBER" },
        actor.personId,
      );
      if (!step.ok && !isMember) return step;
      if (!isMember && !(await hasRoom(tx, person.id))) return { ok: false, reason: "tooMany" };
      if (step.ok) await saveMembers(tx, organisationId, members, step.members);
    }
    await tx.joinRequest.update({
      where: { id: requestId },
      data: { answeredAt: now(), answeredById: actor.personId, letIn },
    });
    await queueMail(tx, {
      to: person.email,
      personId: person.id,
      locale: toLocale(person.locale),
      site,
      kind: joinRequestAnsweredKind,
      data: { joinRequestId: requestId },
    });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: letIn ? "join-request.let-in" : "join-request.refuse",
      subjectType: "organisation",
      subjectId: organisationId,
      detail: { personId: person.id },
    });
    return { ok: true };
  }, transactionLimits);
}
