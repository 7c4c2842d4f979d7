import { mailKind } from "~/platform/mail/mail-kind";

export const paymentReceivedKind = mailKind("paymentReceived", "ORDER");
export const paymentTakenBackKind = mailKind("paymentTakenBack", "ORDER");
export const moneyReturnedKind = mailKind("moneyReturned", "ORDER");
