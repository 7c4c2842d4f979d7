import { mailKind } from "~/platform/mail/mail-kind";

export const orderCancelledKind = mailKind("orderCancelled", "ORDER");
export const seatsCancelledKind = mailKind("seatsCancelled", "ORDER");
export const groupCancelledKeptKind = mailKind("groupCancelledKept", "NOTICE");
export const groupCancelledTeamKind = mailKind("groupCancelledTeam", "NOTICE");
export const groupCancelledUnpaidKind = mailKind("groupCancelledUnpaid", "NOTICE");
