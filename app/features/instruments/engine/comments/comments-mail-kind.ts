import { mailKind } from "~/platform/mail/mail-kind";

export const newCommentsKind = mailKind("newComments", "NOTICE");
