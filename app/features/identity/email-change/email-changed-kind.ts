import { mailKind } from "~/platform/mail/mail-kind";

export const emailChangedKind = mailKind("emailChanged", "ACCOUNT");
