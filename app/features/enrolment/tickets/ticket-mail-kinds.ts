import { mailKind } from "~/platform/mail/mail-kind";

export const ticketKind = mailKind("ticket", "ORDER");
export const movedKind = mailKind("moved", "NOTICE");
