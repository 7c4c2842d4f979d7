import { mailKind } from "~/platform/mail/mail-kind";

export const invoiceKind = mailKind("invoice", "ORDER");
