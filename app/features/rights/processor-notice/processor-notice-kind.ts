import { mailKind } from "~/platform/mail/mail-kind";

export const processorNoticeKind = mailKind("processorNotice", "ACCOUNT");
