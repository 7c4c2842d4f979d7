import { mailKind } from "~/platform/mail/mail-kind";

export const invitationKind = mailKind("invitation", "ACCOUNT");
