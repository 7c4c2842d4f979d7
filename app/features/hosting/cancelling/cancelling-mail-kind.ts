import { mailKind } from "~/platform/mail/mail-kind";

/** A host asks the foundation to cancel one of its groups. */
export const cancellationAskedKind = mailKind("cancellationAsked", "NOTICE");
