import { mailKind } from "~/platform/mail/mail-kind";

export const disputeLostKind = mailKind("disputeLost", "ORDER");
