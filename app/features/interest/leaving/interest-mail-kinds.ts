import { mailKind } from "~/platform/mail/mail-kind";

export const interestAskedKind = mailKind("interestAsked", "NOTICE");
export const interestNewsKind = mailKind("interestNews", "NOTICE");
