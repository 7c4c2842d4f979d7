import { mailKind } from "~/platform/mail/mail-kind";

export const quoteMadeKind = mailKind("quote-made", "ORDER");
export const quoteAcceptedKind = mailKind("quote-accepted", "ORDER");
