import { mailKind } from "~/platform/mail/mail-kind";

export const questionAskedKind = mailKind("questionAsked", "NOTICE");
export const questionAnsweredKind = mailKind("questionAnswered", "LEARNING");
