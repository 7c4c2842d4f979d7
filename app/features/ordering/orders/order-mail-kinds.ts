import { mailKind } from "~/platform/mail/mail-kind";

/** An order ends without money; its template is where payments are. */
export const paymentFailedKind = mailKind("paymentFailed", "ORDER");
