import { mailKind } from "~/platform/mail/mail-kind";

export const receiptKind = mailKind("receipt", "ORDER");
