import { invitationMail } from "./invitations/invitation-mail.server";
import { joinRequestAnsweredMail, joinRequestMail } from "./members/join-request-mails.server";

export const organisationsMails = [invitationMail, joinRequestMail, joinRequestAnsweredMail] as const;
