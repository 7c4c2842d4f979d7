import { mailKind } from "~/platform/mail/mail-kind";

/** The desk corrected somebody's name. */
export const nameCorrectedKind = mailKind("nameCorrected", "ACCOUNT");
