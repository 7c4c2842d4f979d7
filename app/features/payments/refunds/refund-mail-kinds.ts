import { mailKind } from "~/platform/mail/mail-kind";

export const refundKind = mailKind("refund", "ORDER");
export const refundFailedKind = mailKind("refundFailed", "ORDER");
export const paymentReturnedKind = mailKind("paymentReturned", "ORDER");
