import { mailKind } from "~/platform/mail/mail-kind";

export const workAskedKind = mailKind("workAsked", "ACCOUNT");
export const workWithoutEditorKind = mailKind("workWithoutEditor", "ACCOUNT");
