import { mailKind } from "~/platform/mail/mail-kind";

export const orderCancelledKind = mailKind("orderCancelled", "ORDER");
export const groupCancelledKeptKind = mailKind("groupCancelledKept", "NOTICE");
export const groupCancelledUnpaidKind = mailKind("groupCancelledUnpaid", "NOTICE");
