import { mailKind } from "~/platform/mail/mail-kind";

/** The code to sign in with. */
export const signInCodeKind = mailKind("signInCode", "ACCOUNT");
