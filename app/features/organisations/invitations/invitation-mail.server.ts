import { z } from "zod";
import { formatDate } from "~/lib/dates";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { invitationMessages } from "./invitation.messages";
import { newToken } from "./invitations.db.server";
import { invitationKind } from "./invitation-mail-kind";

const mailData = z.object({ invitationId: z.uuid() });

/**
 * The mail with the link to an invitation. The link is made here, when the mail is sent: a second attempt to send makes a new one. Nothing
 * is sent for an invitation that was answered, withdrawn or is too old by then.
 */
export const invitationMail = mailTemplate(invitationKind, async (data, locale, site) => {
  const made = await newToken(db, mailData.parse(data).invitationId);
  if (!made) return null;
  const { token, invitation } = made;
  const { name } = await db.organisation.findUniqueOrThrow({ where: { id: invitation.organisationId } });
  const inviter = await db.person.findUnique({ where: { id: invitation.invitedById } });
  const t = invitationMessages[locale];
  return {
    subject: t.mailSubject(name, site.brand.name),
    blocks: [
      { text: t.mailIntro(inviter?.name || inviter?.email || "", name, site.brand.name) },
      { text: t.mailRole[invitation.role] },
      { link: `${site.origin}/invitations/${token}`, label: t.mailLink },
      { text: t.mailUntil(formatDate(invitation.expiresAt, locale)) },
      { text: t.mailNotYou },
    ],
  };
});
