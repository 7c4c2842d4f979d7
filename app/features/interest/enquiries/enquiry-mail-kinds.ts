import { mailKind } from "~/platform/mail/mail-kind";

export const enquiryReceivedKind = mailKind("enquiryReceived", "NOTICE");
export const enquiryCameKind = mailKind("enquiryCame", "NOTICE");
export const enquiryAnswerKind = mailKind("enquiryAnswer", "NOTICE");
