import type { Member } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { type Invited, invite, unanswered } from "./invite.server";

/** Mails an invitation again with a new link, in the role it was for; the older link ends. Null: there is none that waits. */
export async function resendInvitation(
  actor: Member<"members.change">,
  invitationId: string,
  { locale, site }: { locale: Locale; site: string },
): Promise<Invited | null> {
  const row = await db.invitation.findFirst({
    where: { id: invitationId, organisationId: actor.organisation.id, ...unanswered },
  });
  return row && invite(actor, { emails: row.email, role: row.role, locale, site });
}

/** Takes an invitation back: its link says so. One that was answered, or is another organisation's, stays as it is. */
export async function withdrawInvitation(
  actor: Member<"members.change">,
  invitationId: string,
): Promise<void> {
  const { id: organisationId } = actor.organisation;
  await db.$transaction(async (tx) => {
    const { count } = await tx.invitation.updateMany({
      where: { id: invitationId, organisationId, ...unanswered },
      data: { withdrawnAt: now(), answeredById: actor.personId },
    });
    if (count === 0) return;
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "invitation.withdraw",
      subjectType: "organisation",
      subjectId: organisationId,
      detail: { invitationId },
    });
  }, transactionLimits);
}
