import type { MailTemplates } from "~/platform/mail/mail.server";
import { invitationMail } from "./invitations/invitation-mail.server";
import { joinRequestAnsweredMail, joinRequestMail } from "./members/join-request-mails.server";

export const organisationsMails: MailTemplates = {
  invitation: invitationMail,
  joinRequest: joinRequestMail,
  joinRequestAnswered: joinRequestAnsweredMail,
};
