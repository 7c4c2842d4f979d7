import { mailKind } from "~/platform/mail/mail-kind";

export const joinRequestKind = mailKind("joinRequest", "ACCOUNT");
export const joinRequestAnsweredKind = mailKind("joinRequestAnswered", "ACCOUNT");
