import { mailKind } from "~/platform/mail/mail-kind";

export const accountErasedKind = mailKind("accountErased", "ACCOUNT");
