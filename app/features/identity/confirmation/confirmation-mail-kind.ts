import { mailKind } from "~/platform/mail/mail-kind";

export const confirmationKind = mailKind("confirmation", "ACCOUNT");
