import { mailKind } from "~/platform/mail/mail-kind";

/** The desk changed somebody's address. */
export const addressChangedKind = mailKind("addressChanged", "ACCOUNT");
